# A long life in production: dump and restore, a new schema, replication, a
# crash in mid-refresh, hostile settings and names, and the way out.
use strict;
use warnings;

use PostgreSQL::Test::Utils;
use Reports;
use Test::More;

my $node = new_server('life', allows_streaming => 'logical');
my $backup = PostgreSQL::Test::Utils::tempdir() . '/dump';

define_report($node);
$node->safe_psql('postgres', q{
	CREATE TABLE reports (id int PRIMARY KEY, body text,
		applications gxbg_grid GENERATED ALWAYS AS (gxbg_applications_grid(body)) STORED,
		received bigint GENERATED ALWAYS AS (gxbg_count(gxbg_applications_grid(body), 'received')) STORED);
	INSERT INTO reports
	SELECT n, report('甲' || n % 7 || '市民政局', 2019 + n % 5, n, n % 3, n) FROM generate_series(1, 40) AS n;
	CREATE INDEX ON reports (applications);
	CREATE TABLE sums AS SELECT sum(applications) AS total FROM reports;
	SELECT gxbg_create_views('reports', 'id', 'body', 'mart');});

# What must be the same afterwards
sub content
{
	my ($database, $server) = @_;
	return ($server // $node)->safe_psql($database, q{
		SELECT md5(string_agg(id || ':' || applications::text || received, ',' ORDER BY id)) FROM reports;
		SELECT md5(total::text) FROM sums;
		SELECT md5(string_agg(r::text, ',' ORDER BY id)) FROM mart.report AS r;
		SELECT md5(string_agg(a::text, ',' ORDER BY agency, year)) FROM mart.annual AS a;
		SELECT count(*), count(indexrelid) FROM pg_class LEFT JOIN pg_index ON indrelid = oid
			WHERE relnamespace = 'mart'::regnamespace AND relkind = 'm';});
}

my $before = content('postgres');

# Dump and restore, by script and by archive
$node->command_ok([ 'pg_dump', '-f', "$backup.sql", $node->connstr('postgres') ], 'dump as a script');
$node->safe_psql('postgres', 'CREATE DATABASE script TEMPLATE template0');
$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', "$backup.sql", $node->connstr('script') ], 'restore');
is(content('script'), $before, 'all is as before');

$node->command_ok([ 'pg_dump', '-Fc', '-f', "$backup.archive", $node->connstr('postgres') ], 'dump as an archive');
$node->safe_psql('postgres', 'CREATE DATABASE archive TEMPLATE template0');
$node->command_ok([ 'pg_restore', '-e', '-j2', '-d', $node->connstr('archive'), "$backup.archive" ], 'restore in parallel');
is(content('archive'), $before, 'all is as before');
$node->safe_psql('archive', q{SELECT gxbg_refresh_views('mart')});
is(content('archive'), $before, 'and after a refresh');

# A new schema, and the way out
$node->safe_psql('archive', q{CREATE SCHEMA "a'b ""c%I"; ALTER EXTENSION gxbg SET SCHEMA "a'b ""c%I"});
is(content('archive'), $before, 'in another schema');
$node->safe_psql('archive', q{INSERT INTO reports SELECT 41, body FROM reports WHERE id = 1; SELECT "a'b ""c%I".gxbg_refresh_views('mart')});
is($node->safe_psql('archive', 'SELECT received FROM mart.report WHERE id = 41'), 1, 'a refresh in another schema');
$node->safe_psql('archive', q{SELECT "a'b ""c%I".gxbg_create_views('reports', 'id', 'body', 'mart2')});
is($node->safe_psql('archive', 'SELECT count(*) FROM mart2.report'), 41, 'views made in another schema');
isnt($node->psql('archive', 'DROP EXTENSION gxbg'), 0, 'not dropped while in use');
$node->safe_psql('archive', 'SET client_min_messages = warning; DROP EXTENSION gxbg CASCADE');
is($node->safe_psql('archive', 'SELECT count(body) FROM reports'), 41, 'dropped with what hangs on it; the reports stay');
is($node->safe_psql('archive', q{
	SELECT count(*) FROM pg_proc WHERE prosrc LIKE 'gxbg%' OR proname LIKE 'gxbg%'}), 0, 'nothing of it is left');
$node->safe_psql('archive', 'SET client_min_messages = warning; DROP SCHEMA mart CASCADE; DROP SCHEMA mart2 CASCADE; CREATE EXTENSION gxbg');
is($node->safe_psql('archive', 'SELECT (gxbg_parse(body)).received FROM reports WHERE id = 1'), 1, 'and it can come back');

# A grid column in logical replication, as text and as binary
foreach my $binary ($node->safe_psql('postgres', 'SHOW server_version_num') < 140000 ? ('') : ('', ', binary = true'))
{
	my $name = $binary ? 'binary' : 'text';
	my $subscriber = new_server("subscriber_$name");
	my $table = 'CREATE TABLE grids (id int PRIMARY KEY, grid gxbg_grid)';

	$subscriber->safe_psql('postgres', $table);
	$node->safe_psql('postgres', "DROP TABLE IF EXISTS grids CASCADE; $table; INSERT INTO grids SELECT id, applications FROM reports WHERE id <= 10;
		CREATE PUBLICATION grids_$name FOR TABLE grids");
	my $connection = $node->connstr('postgres') =~ s/'/''/gr;
	$subscriber->safe_psql('postgres',
		"CREATE SUBSCRIPTION grids CONNECTION '$connection' PUBLICATION grids_$name WITH (slot_name = $name $binary)");
	$subscriber->poll_query_until('postgres', "SELECT count(*) = 0 FROM pg_subscription_rel WHERE srsubstate NOT IN ('r', 's')");
	$node->safe_psql('postgres', 'INSERT INTO grids SELECT id, applications FROM reports WHERE id > 10; UPDATE grids SET grid = grid + grid WHERE id % 2 = 0');
	$node->wait_for_catchup('grids');
	my $grids = q{SELECT count(*), md5(string_agg(id || ':' || grid::text, ',' ORDER BY id)) FROM grids};
	is($subscriber->safe_psql('postgres', $grids), $node->safe_psql('postgres', $grids), "replicated as $name");
	$subscriber->safe_psql('postgres', 'DROP SUBSCRIPTION grids');
	$subscriber->stop;
}

# A crash in the midst of a refresh
$node->safe_psql('postgres', 'CREATE TABLE many AS SELECT n AS id, body FROM reports, generate_series(1000 * id, 1000 * id + 49) AS n');
$node->safe_psql('postgres', q{SELECT gxbg_create_views('many', 'id', 'body', 'crashed'); UPDATE many SET body = body || '。'});
my $views = q{SELECT (SELECT count(*) FROM crashed.report), (SELECT sum(count) FROM crashed.application), (SELECT count(*) FROM many)};
my $intact = $node->safe_psql('postgres', $views);
my ($stdout, $stderr) = ('', '');
my $refresh = IPC::Run::start([ 'psql', '-X', '-d', $node->connstr('postgres'), '-c', q{SELECT gxbg_refresh_views('crashed')} ],
	'>', \$stdout, '2>', \$stderr);
ok($node->poll_query_until('postgres', q{SELECT count(*) > 0 FROM pg_stat_activity WHERE query LIKE 'SELECT gxbg_refresh%' AND state = 'active'}),
	'a refresh runs');
$node->stop('immediate');
$refresh->finish;
like($stderr, qr/server closed the connection|terminating connection/, 'and is broken off');
$node->start;
is($node->safe_psql('postgres', $views), $intact, 'after recovery, the views are as before the refresh');
is(content('postgres'), $before, 'and so are the others');
$node->safe_psql('postgres', q{SELECT gxbg_refresh_views('crashed')});
is($node->safe_psql('postgres', $views), $intact, 'the refresh works when it is repeated');

# Settings that strangers choose: functions and operators of their own in front
$node->safe_psql('postgres', q{
	CREATE SCHEMA hostile;
	CREATE FUNCTION hostile.trap(name, name) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
	CREATE FUNCTION hostile.trap(bigint, bigint) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
	CREATE FUNCTION hostile.trap(text, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
	CREATE FUNCTION hostile.format(text, VARIADIC text[]) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
	CREATE FUNCTION hostile.quote_ident(name) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
	CREATE FUNCTION hostile.round(numeric, int) RETURNS numeric LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
	CREATE FUNCTION hostile.array_to_string(text[], text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
	CREATE OPERATOR hostile.= (LEFTARG = name, RIGHTARG = name, FUNCTION = hostile.trap);
	CREATE OPERATOR hostile.= (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = hostile.trap);
	CREATE OPERATOR hostile.= (LEFTARG = text, RIGHTARG = text, FUNCTION = hostile.trap);
	CREATE VIEW hostile.pg_class AS SELECT 1 AS trap;
	CREATE VIEW hostile.pg_extension AS SELECT 1 AS trap;});
my $gxbg_views = join('; ', map { "SELECT count(*) FROM public.$_" } qw(gxbg_outcome gxbg_applicant gxbg_item gxbg_metric gxbg_rule));
my $always_conforming = $node->safe_psql('postgres', 'SHOW server_version_num') >= 190000;
foreach my $setting ("search_path = ''", 'search_path = hostile, pg_catalog, public', 'search_path = hostile, public',
	'backslash_quote = on', 'standard_conforming_strings = off', 'standard_conforming_strings = off; SET backslash_quote = on; SET escape_string_warning = off')
{
	my ($status, $out, $errors) = $node->psql('postgres', qq{
		SET client_min_messages = warning;
		DROP SCHEMA IF EXISTS other CASCADE;
		SET $setting;
		SELECT public.gxbg_create_views('public.reports', 'id', 'body', 'other');
		SELECT public.gxbg_refresh_views('other');
		$gxbg_views;
		SELECT count(*) FROM other.annual, public.gxbg_check((SELECT body FROM public.reports LIMIT 1));});
	if ($setting =~ /conforming/ && $always_conforming)
	{
		like($errors, qr/non-standard string literals are not supported/, "SET $setting: not possible");
		next;
	}
	is("$status$errors", '0', "SET $setting");
}

# Names that are code if they are not quoted: of source, key, body and target
foreach my $name ('"; DROP TABLE reports; --', q{'; DROP TABLE reports; --}, '%1$I%s%%', 'a b', 'SELECT', '\\', '$$', '$view$', '"\'%L\\')
{
	my $identifier = '"' . $name =~ s/"/""/gr . '"';
	my $literal = "'" . $name =~ s/'/''/gr . "'";
	my $body = '"b' . substr($identifier, 1);
	my ($status, $out, $errors) = $node->psql('postgres', qq{
		SET client_min_messages = warning;
		DROP SCHEMA IF EXISTS sources CASCADE;
		CREATE SCHEMA sources;
		CREATE TABLE sources.$identifier ($identifier int PRIMARY KEY, $body text);
		INSERT INTO sources.$identifier SELECT id, body FROM reports;
		SELECT gxbg_create_views(c.oid::regclass, $literal, 'b' || $literal, 't' || $literal)
			FROM pg_class AS c WHERE relname = $literal AND relkind = 'r';
		SELECT gxbg_refresh_views('t' || $literal);
		SELECT count(*) FROM reports;});

	is("$status$errors", '0', "source, key, body and target are named $name");
	like($out, qr/^40$/m, 'and nothing else happens');
}

# Keys that have names which the views use
foreach my $key (qw(id agency body r p parsed report gxbg_read gxbg_preference))
{
	my ($status, $out, $errors) = $node->psql('postgres', qq{
		SET client_min_messages = warning;
		DROP SCHEMA IF EXISTS keyed CASCADE;
		DROP TABLE IF EXISTS keyed;
		CREATE TABLE keyed ($key int PRIMARY KEY, content text);
		INSERT INTO keyed SELECT id, body FROM reports;
		SELECT gxbg_create_views('keyed', '$key', 'content', 'keyed');
		SELECT gxbg_refresh_views('keyed');
		SELECT count(*) FROM keyed.annual;});

	is("$status$errors", '0', "the key is named $key");
	like($out, qr/^35$/m, 'and all views are there');
}

done_testing();
