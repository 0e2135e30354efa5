# The next version over this one, with stored grids, reports and a mart in the
# database: it is made here, from the script of this one.
use strict;
use warnings;

use PostgreSQL::Test::Utils;
use Reports;
use Test::More;

my $node = new_server('upgrade');
my ($version) = $node->safe_psql('postgres', q{SELECT default_version FROM pg_available_extensions WHERE name = 'gxbg'});
my ($share) = run_command([ 'pg_config', '--sharedir' ]);
my $scripts = "$share/extension";

-w $scripts or plan skip_all => "$scripts cannot be written to";

# What a next version may do: a new function, a column behind a view's others, and
# a text that is read otherwise
my $next = '99.0.0';
my $changes = <<'END';
CREATE FUNCTION gxbg_next() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
COMMENT ON FUNCTION gxbg_next() IS 'one';
CREATE OR REPLACE FUNCTION gxbg_reading_version() RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT 2147483647';
CREATE FUNCTION gxbg_store_before(body text, title text) RETURNS gxbg_stored
	AS 'MODULE_PATHNAME', 'gxbg_sql_store' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE OR REPLACE FUNCTION gxbg_store(body text, title text) RETURNS gxbg_stored LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
	$$SELECT jsonb_populate_record(public.gxbg_store_before(body, title), '{"reading": 2147483647}')$$;
END

append_to_file("$scripts/gxbg--$version--$next.sql", $changes);
append_to_file("$scripts/gxbg--$next.sql", slurp_file("$scripts/gxbg--$version.sql") . $changes);
END { unlink(glob("$scripts/gxbg--*$next.sql")) if $scripts; }

define_report($node);
$node->safe_psql('postgres', q{
	CREATE TABLE reports (id int PRIMARY KEY, body text, report gxbg_report, applications gxbg_grid);
	INSERT INTO reports
	SELECT n, body, gxbg_parse(body), gxbg_applications_grid(body)
	FROM generate_series(1, 40) AS n, report('甲' || n % 7 || '市民政局', 2019 + n % 5, n, n % 3, n) AS body;
	CREATE INDEX ON reports (applications);
	SELECT gxbg_create_views('reports', 'id', 'body', 'mart');});

sub content
{
	return $node->safe_psql('postgres', q{
		SELECT md5(string_agg(id || ':' || applications::text || report::text, ',' ORDER BY id)) FROM reports;
		SELECT count(*) FROM reports WHERE applications = gxbg_applications_grid(body);
		SELECT md5(string_agg(r::text, ',' ORDER BY id)) FROM mart.report AS r;
		SELECT md5(string_agg(a::text, ',' ORDER BY a::text)) FROM mart.annual AS a;
		SELECT md5(string_agg(c::text, ',' ORDER BY c::text)) FROM mart.application AS c;});
}

# Everything that belongs to the extension, as it describes itself
sub objects
{
	my ($database) = @_;
	return $node->safe_psql($database, q{
		SELECT pg_describe_object(classid, objid, objsubid) FROM pg_depend
		WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
			AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'gxbg') ORDER BY 1});
}

my $before = content();

$node->safe_psql('postgres', "ALTER EXTENSION gxbg UPDATE TO '$next'");
is(content(), $before, 'stored grids, reports and the mart are as before');
is($node->safe_psql('postgres', 'SELECT gxbg_next()'), 1, 'what is new is there');

$node->safe_psql('postgres', 'CREATE DATABASE fresh');
$node->safe_psql('fresh', "CREATE EXTENSION gxbg VERSION '$next'");
is(objects('postgres'), objects('fresh'), 'the same objects as in a fresh installation');

# Rows of the older release are read again, once
my $done = q{SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1};
$node->safe_psql('postgres', q{CALL gxbg_refresh('mart')});
is($node->safe_psql('postgres', $done), 40, 'the next refresh reads all again');
is(content(), $before, 'which gives the same');
$node->safe_psql('postgres', q{CALL gxbg_refresh('mart')});
is($node->safe_psql('postgres', $done), 0, 'and once only');

$node->safe_psql('postgres', q{INSERT INTO reports (id, body) SELECT 41, body FROM reports WHERE id = 1; CALL gxbg_refresh('mart')});
is($node->safe_psql('postgres', 'SELECT received FROM mart.report WHERE id = 41'), 1, 'the mart goes on');

done_testing();
