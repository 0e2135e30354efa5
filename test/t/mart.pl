# The mart cannot be broken: whatever happens to a refresh and to its source, the
# next refresh makes it what a mart made anew is, row by row.
use strict;
use warnings;

use PostgreSQL::Test::Utils;
use Reports;
use Test::More;

my $node = new_server('mart', allows_streaming => 'logical');
my $number = 0;

define_report($node);
$node->safe_psql('postgres', q{
	CREATE TABLE pristine AS
	SELECT n AS id, CASE WHEN n % 10 = 0 THEN 'no report ' || n
		ELSE report('甲' || n % 7 || '市民政局', 2019 + n % 5, n, n % 3, n) || '我局全年主动公开政府信息' || n || '条。' END AS body
	FROM generate_series(1, 300) AS n;
	CREATE FUNCTION differences(a text, b text) RETURNS bigint LANGUAGE plpgsql AS $$
	DECLARE
		relation text;
		differ bigint;
		sum bigint := 0;
	BEGIN
		FOR relation IN SELECT relname FROM pg_class WHERE relnamespace = a::regnamespace AND (relkind = 'v' OR relname IN ('stored_report', 'annual', 'rollup')) LOOP
			EXECUTE format('SELECT count(*) FROM ((SELECT t::text, count(*) FROM %1$I.%3$I AS t GROUP BY 1 EXCEPT SELECT t::text, count(*) FROM %2$I.%3$I AS t GROUP BY 1) '
				'UNION ALL (SELECT t::text, count(*) FROM %2$I.%3$I AS t GROUP BY 1 EXCEPT SELECT t::text, count(*) FROM %1$I.%3$I AS t GROUP BY 1)) AS x', a, b, relation) INTO differ;
			IF differ > 0 THEN
				RAISE WARNING '% differs in % rows', relation, differ;
			END IF;
			sum := sum + differ;
		END LOOP;
		RETURN sum;
	END $$;});

sub sql
{
	my ($sql, $database) = @_;
	return $node->safe_psql($database // 'postgres', "SET client_min_messages = warning; $sql");
}

# A source and a mart of it; as its own, by default, the pristine reports
sub new_mart
{
	my ($source) = @_;

	$number++;
	sql($source // 'DROP TABLE IF EXISTS reports CASCADE; CREATE TABLE reports AS TABLE pristine; ALTER TABLE reports ADD PRIMARY KEY (id)');
	sql('DROP SCHEMA IF EXISTS mart CASCADE');
	sql(q{SELECT gxbg_create_views('reports', 'id', 'body', 'mart')});
}

# After one more refresh the mart is that of a new one, made by the same role
sub same_as_new
{
	my ($name, $body, $role) = @_;
	my $as = $role ? "SET ROLE $role;" : '';

	$body //= 'body';
	sql('DROP SCHEMA IF EXISTS anew CASCADE');
	sql(qq{$as CALL gxbg_refresh('mart', 100)});
	sql(qq{$as SELECT gxbg_create_views('reports', 'id', '$body', 'anew')});
	is(sql(q{SELECT differences('mart', 'anew')}), 0, "$name: as a mart made anew");
	is(sql(q{SELECT count(*) - count(DISTINCT id) FROM mart.stored_report}), 0, "$name: no body stands twice");
}

# psql in the background; the status and messages come with finish
sub start_psql
{
	my (@statements) = @_;
	my %run = (out => '', err => '');

	$run{handle} = IPC::Run::start([ 'psql', '-X', '-d', $node->connstr('postgres'), map { ('-c', $_) } @statements ],
		'<', \undef, '>', \$run{out}, '2>', \$run{err});
	return \%run;
}

sub start_refresh
{
	my ($batch) = @_;

	return start_psql("CALL gxbg_refresh('mart', $batch)");
}

sub waits_for_lock
{
	my ($statement) = @_;

	return $node->poll_query_until('postgres',
		qq{SELECT EXISTS (SELECT FROM pg_stat_activity WHERE query LIKE '$statement%' AND wait_event_type = 'Lock')});
}

# A refresh that cannot go on before let_go: another session has locked one of the rows
# that it writes
my $holder;

sub start_held_refresh
{
	$holder = start_psql('BEGIN', 'SELECT FROM mart.stored_report WHERE id = 151 FOR UPDATE', 'SELECT pg_sleep(3600)');
	$node->poll_query_until('postgres', q{SELECT EXISTS (SELECT FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(3600)')});
	my $refresh = start_refresh(2);
	ok(waits_for_lock('CALL gxbg_refresh'), 'a refresh is held in the midst');
	return $refresh;
}

sub let_go
{
	$node->safe_psql('postgres', q{SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(3600)'});
	$holder->{handle}->finish;
}

my $all_changed = q{UPDATE reports SET body = body || '。'};

# what usually happens
new_mart();
same_as_new('unchanged');
sql(q{UPDATE reports SET body = replace(body, '2020', '2018') WHERE id % 3 = 0; DELETE FROM reports WHERE id % 7 = 0;
	INSERT INTO reports SELECT id + 1000, body FROM pristine WHERE id % 9 = 0});
same_as_new('changed, deleted and inserted');
is(sql(q{SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1}), sql(q{SELECT count(*) FROM (
	SELECT id FROM pristine WHERE id % 7 <> 0 AND id % 3 = 0 AND body LIKE '%2020%' UNION ALL SELECT id FROM pristine WHERE id % 7 = 0
	UNION ALL SELECT id FROM pristine WHERE id % 9 = 0) AS x}), 'and nothing else was read');
sql(q{UPDATE reports SET id = id + 5000 WHERE id < 50});
same_as_new('keys changed');
sql(q{UPDATE reports SET body = NULL WHERE id % 5 = 0});
same_as_new('bodies set to NULL');
sql(q{UPDATE reports SET body = 'no report any more' WHERE id % 5 = 1});
same_as_new('reports that are none now');
sql(q{BEGIN; TRUNCATE reports; INSERT INTO reports TABLE pristine; COMMIT});
same_as_new('TRUNCATE and INSERT in one transaction');
sql(q{TRUNCATE reports});
same_as_new('TRUNCATE');

# cancelled: what was committed stays
new_mart();
sql($all_changed);
my $run = start_held_refresh();
$node->safe_psql('postgres', q{SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE 'CALL gxbg_refresh%'});
$run->{handle}->finish;
let_go();
like($run->{err}, qr/canceling statement due to user request/, 'and is cancelled');
my $done = sql(q{SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1});
ok($done > 0 && $done < 300, 'in the midst');
is(sql(q{SELECT finished IS NULL FROM mart.refresh ORDER BY run DESC LIMIT 1}), 't', 'as its row says');
same_as_new('cancelled');
is(sql(q{SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1}), 300 - $done, 'the next went on from there');

# killed, with the whole server
new_mart();
sql($all_changed);
$run = start_held_refresh();
my $backend = sql(q{SELECT pid FROM pg_stat_activity WHERE query LIKE 'CALL gxbg_refresh%'});
$node->kill9;
kill 9, $backend;
$_->{handle}->finish foreach $run, $holder;

# The other processes notice within moments; until then no server starts there, and what
# was killed may still be seen as a process
for my $tries (1 .. 60)
{
	last if $node->start(fail_ok => 1);
	undef $node->{_pid};
	sleep 1;
}
$done = sql(q{SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1});
ok($done > 0 && $done < 300, 'crashed in the midst');
is(sql(q{SELECT count(*) FROM mart.report}), 270, 'readers see all reports meanwhile');
same_as_new('crashed');
is(sql(q{SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1}), 300 - $done, 'the next went on from there');

# between the last batch and annual
sql(q{UPDATE reports SET body = replace(replace(body, '2020', '2018'), '甲3市', '甲4市') WHERE id % 4 = 0});
sql(q{BEGIN; SELECT gxbg_refresh_views('mart'); ROLLBACK});
sql(q{UPDATE reports SET body = replace(body, '甲5市', '甲15市') WHERE id % 2 = 0; DELETE FROM reports WHERE id % 20 = 1});
# all but the last step
sql(q{DO $$
	DECLARE
		run bigint := gxbg_refresh_begin('mart');
		part record;
	BEGIN
		FOR part IN EXECUTE gxbg_refresh_changes('mart', 50) LOOP
			PERFORM gxbg_refresh_batch('mart', run, part.keys::int[], part.digests, part.of);
		END LOOP;
	END $$});
is(sql(q{SELECT count(*) FROM mart.annual AS a LEFT JOIN mart.stored_report AS s USING (id) WHERE s.agency IS DISTINCT FROM a.agency}) > 0, 1,
	'broken off before annual has followed');
same_as_new('rolled back, and broken off before annual had followed');
is(sql('SELECT count(*) FROM mart.unshown'), 0, 'and nothing is left to follow');
sql('TRUNCATE mart.annual');
same_as_new('annual emptied by hand');

# an error in one body's batch
new_mart(q{DROP TABLE IF EXISTS reports CASCADE; CREATE TABLE raw_reports AS TABLE pristine; ALTER TABLE raw_reports ADD PRIMARY KEY (id);
	CREATE TABLE broken (id int);
	CREATE FUNCTION broken_body(n int, body text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN
		IF current_setting('gxbg_test.fail', true) = 'on' AND EXISTS (SELECT FROM public.broken WHERE id = n) THEN RAISE 'body % is broken', n; END IF;
		RETURN body; END $$;
	CREATE VIEW reports AS SELECT id, public.broken_body(id, body) AS body FROM public.raw_reports});
sql(q{UPDATE mart.stored_report SET reading = 0; INSERT INTO broken VALUES (150)});
my ($status, $out, $err) = $node->psql('postgres', q{SET gxbg_test.fail = on; CALL gxbg_refresh('mart', 20)});
isnt($status, 0, 'a body that cannot be read is an error');
like($err, qr/body 150 is broken/, 'which says so');
same_as_new('mended');
sql(q{DROP VIEW reports CASCADE});

# two at once, and writes meanwhile
new_mart();
sql($all_changed);
my @runs = map { start_refresh(10) } 1 .. 2;
sql("UPDATE reports SET body = body || '!' WHERE id = $_") foreach (5, 105, 205);
$_->{handle}->finish foreach @runs;
is("$runs[0]{err}$runs[1]{err}" =~ s/^NOTICE.*\n//mgr, '', 'two refreshes at once, and writes meanwhile');
same_as_new('two at once');

# renamed between two batches
new_mart();
sql($all_changed);
$run = start_held_refresh();
my $renaming = start_psql('ALTER TABLE reports RENAME body TO content');
waits_for_lock('ALTER TABLE reports');
let_go();
$_->{handle}->finish foreach $renaming, $run;
is($run->{err} =~ s/^NOTICE.*\n//mgr, '', 'the column is renamed while a refresh goes on');
same_as_new('renamed meanwhile', 'content');
is(sql(q{SELECT sum(done) FROM (SELECT * FROM mart.refresh ORDER BY run DESC LIMIT 2) AS r}), 300, 'and nothing was read twice');

# marts of keys of other types in one session, which writes numbers and dates otherwise
new_mart();
sql(q~CREATE TABLE other_reports AS SELECT id / 3.0::float8 AS number, ARRAY[id / 3.0::float8] AS numbers, make_interval(days => -id, secs => id) AS span,
		'{NULL,"' || id AS string, body FROM pristine WHERE id < 100;
	INSERT INTO other_reports SELECT 'NaN', '{NaN,NULL}', '0', 'NULL', body FROM other_reports LIMIT 1~);
foreach my $key (qw(number numbers span string))
{
	sql(qq{SELECT gxbg_create_views('other_reports', '$key', 'body', 'mart_of_$key')});
}
sql(q{SET extra_float_digits = -10; SET datestyle = 'SQL, DMY'; SET intervalstyle = sql_standard; UPDATE other_reports SET body = body || '。'; UPDATE reports SET body = body || '。';
	} . join('', map { "CALL gxbg_refresh('$_', 60); " } qw(mart mart_of_number mart_of_numbers mart_of_span mart_of_string mart)));
same_as_new('keys of several types in one session');
foreach my $key (qw(number numbers span string))
{
	is(sql(qq{SELECT (SELECT done FROM mart_of_$key.refresh ORDER BY run DESC LIMIT 1), count(*), count(DISTINCT $key) FROM mart_of_$key.stored_report}),
		'100|100|100', "key of another type: $key");
	sql(qq{CALL gxbg_refresh('mart_of_$key')});
	is(sql(qq{SELECT done FROM mart_of_$key.refresh ORDER BY run DESC LIMIT 1}), 0, "$key: and nothing is read again");
	sql(qq{DROP SCHEMA mart_of_$key CASCADE});
}
sql(q{DROP TABLE other_reports});

# agencies whose names are code, whoever wrote them there
my @hostile = (q{'; DROP TABLE reports; --}, '"; DROP SCHEMA mart CASCADE; --', '%1$I%s%%', '\\', '$$', '{NULL,"', '</script>', ' ', '');
foreach my $i (0 .. $#hostile)
{
	sql(sprintf(q{UPDATE mart.stored_report SET agency = $gxbg$%1$s$gxbg$, agency_key = $gxbg$%1$s$gxbg$ WHERE id %% %2$d = %3$d AND agency IS NOT NULL},
		$hostile[$i], scalar(@hostile), $i));
}
sql(q{INSERT INTO mart.unshown VALUES (NULL); CALL gxbg_refresh('mart')});
is(sql(q{SELECT count(DISTINCT agency) FROM mart.annual}), scalar(@hostile), 'agencies whose names are code');
sql($all_changed);
same_as_new('agencies that had such names');

# what it cannot go on with
sub refused
{
	my ($name, $message, $call) = @_;

	my (undef, undef, $error) = $node->psql('postgres', $call // q{CALL gxbg_refresh('mart')});
	like($error, $message, $name);
}

sql(q{ALTER TABLE reports ALTER id TYPE bigint});
refused('type of the key changed: an error that says so', qr/column "id" of relation public\.reports is of type bigint, and was integer.*DROP SCHEMA mart CASCADE/s);
sql(q{ALTER TABLE reports ALTER id TYPE int});
same_as_new('type of the key as it was');
sql(q{CREATE TABLE more_reports () INHERITS (reports); INSERT INTO more_reports SELECT id + 1000, body FROM pristine WHERE id < 20});
same_as_new('a table inherits from the source');
sql(q{INSERT INTO more_reports SELECT 7, body FROM pristine WHERE id < 2});
refused('a key of both tables: an error that says so', qr/column "id" of relation public\.reports is not a key.*: 7\./s);
sql(q{DROP TABLE more_reports});
same_as_new('no table inherits any more');
sql(q{CREATE FUNCTION in_a_function() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CALL public.gxbg_refresh('mart'); END $$});
refused('CALL in a function: an error that says so', qr/cannot run inside a transaction block or a function/, 'SELECT in_a_function()');
sql(q{DROP SCHEMA IF EXISTS mart CASCADE; CREATE DATABASE without TEMPLATE template0});
sql(q{CREATE EXTENSION gxbg; CREATE TABLE reports (id int PRIMARY KEY, body text); SELECT gxbg_create_views('reports', 'id', 'body', 'mart');
	DROP EXTENSION gxbg CASCADE; CREATE EXTENSION gxbg}, 'without');
my (undef, undef, $gone) = $node->psql('without', q{CALL gxbg_refresh('mart')});
like($gone, qr/schema "mart" has no grids any more.*DROP SCHEMA mart CASCADE/s, 'the extension dropped and made again: an error that says so');

# the same twice over, in transactions of other isolation
new_mart();
sql(q{ALTER DATABASE postgres SET default_transaction_isolation = 'repeatable read'});
sql($all_changed);
same_as_new('repeatable read');
sql(q{ALTER DATABASE postgres RESET default_transaction_isolation});

# the source: renamed, dropped, made again
new_mart();
sql(q{ALTER TABLE reports RENAME body TO content; UPDATE reports SET content = content || '。' WHERE id < 20});
same_as_new('column renamed', 'content');
sql(q{ALTER TABLE reports DROP COLUMN content});
($status, $out, $err) = $node->psql('postgres', q{CALL gxbg_refresh('mart')});
like($err, qr/column "content" of relation public\.reports does not exist.*Its columns are: id/s, 'column dropped: an error that says so');
is(sql('SELECT count(*) FROM mart.report'), 270, 'the mart goes on');
sql(q{ALTER TABLE reports ADD COLUMN content text; UPDATE reports AS r SET content = p.body FROM pristine AS p WHERE p.id = r.id AND r.id < 100});
same_as_new('column added anew', 'content');
sql(q{DROP TABLE reports});
($status, $out, $err) = $node->psql('postgres', q{CALL gxbg_refresh('mart')});
like($err, qr/relation public\.reports, which the views of schema "mart" are made from, does not exist/, 'source dropped: an error that says so');
sql(q{CREATE TABLE reports AS SELECT id, body AS content FROM pristine WHERE id > 50});
same_as_new('source made again', 'content');

# other kinds of sources
new_mart(q{DROP TABLE IF EXISTS reports CASCADE; CREATE TABLE reports (id int, year int, body text, PRIMARY KEY (year, id)) PARTITION BY LIST (year);
	CREATE TABLE reports_0 PARTITION OF reports FOR VALUES IN (0); CREATE TABLE reports_1 PARTITION OF reports DEFAULT;
	INSERT INTO reports SELECT id, id % 3, body FROM pristine});
sql(q{UPDATE reports SET year = 0, body = body || '。' WHERE id % 3 = 1; DELETE FROM reports WHERE id = 3});
same_as_new('partitioned');
my $connection = "host '" . $node->host . "', port '" . $node->port . "', dbname 'postgres'";
new_mart(qq{DROP TABLE reports CASCADE; CREATE TABLE local_reports AS TABLE pristine; CREATE EXTENSION postgres_fdw;
	CREATE SERVER loopback FOREIGN DATA WRAPPER postgres_fdw OPTIONS ($connection, extensions 'gxbg');
	CREATE USER MAPPING FOR CURRENT_USER SERVER loopback;
	CREATE FOREIGN TABLE reports (id int, body text) SERVER loopback OPTIONS (table_name 'local_reports')});
sql(q{UPDATE local_reports SET body = body || '。' WHERE id % 3 = 1; DELETE FROM local_reports WHERE id = 3});
same_as_new('foreign table');
sql(q{DROP FOREIGN TABLE reports});

# row security: what the caller sees
sql(q{CREATE ROLE reader; CREATE ROLE analyst; CREATE TABLE reports AS TABLE pristine; ALTER TABLE reports ADD PRIMARY KEY (id);
	ALTER TABLE reports ENABLE ROW LEVEL SECURITY; CREATE POLICY odd ON reports USING (id % 2 = 1); GRANT SELECT ON reports TO analyst;
	GRANT CREATE ON DATABASE postgres TO analyst; DROP SCHEMA mart CASCADE; SET ROLE analyst; SELECT gxbg_create_views('reports', 'id', 'body', 'mart');
	GRANT USAGE ON SCHEMA mart TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA mart TO reader});
is(sql(q{SELECT count(*) FROM mart.report}), 150, 'a mart of the rows that its owner sees');
sql(q{UPDATE reports SET body = replace(body, '2020', '2018') WHERE id % 3 = 0; DELETE FROM reports WHERE id % 7 = 0;
	UPDATE reports SET id = id + 5001 WHERE id < 50});
same_as_new('row security', 'body', 'analyst');
is(sql(q{SELECT count(*) FROM mart.stored_report WHERE id % 2 = 0}), 0, 'and nothing else');
sql(q{ALTER POLICY odd ON reports USING (id % 3 = 1)});
same_as_new('other rows to be seen', 'body', 'analyst');
is(sql(q{SELECT count(*) FROM mart.stored_report}), sql('SELECT count(*) FROM reports WHERE id % 3 = 1'), 'those, and no others');
is(sql(q{SET ROLE reader; SELECT count(*) FROM mart.panel}), sql('SELECT count(*) FROM mart.panel'), 'a reader of the mart needs no right on the source');
($status, $out, $err) = $node->psql('postgres', q{SET ROLE reader; CALL gxbg_refresh('mart')});
isnt($status, 0, 'and cannot refresh it');
sql(q{DROP SCHEMA mart, anew CASCADE; DROP TABLE reports});

# another release: what an older one has read is read again
new_mart();
sql(q{UPDATE mart.stored_report SET reading = reading - 1, agency = 'as the older release read it' WHERE id % 2 = 0; UPDATE mart.source SET release = '0.9.0'; UPDATE mart.region SET province = 'as it was'});
same_as_new('a mart of an older release');
is(sql(q{SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1}), 150, 'what this one has read is not read again');

# the extension in another schema
sql(q{CREATE SCHEMA "other'""s"; ALTER EXTENSION gxbg SET SCHEMA "other'""s"; UPDATE reports SET body = body || '。' WHERE id < 100; CALL "other'""s".gxbg_refresh('mart', 30); ALTER EXTENSION gxbg SET SCHEMA public});
same_as_new('the extension moved');

# dump and restore
my $dump = PostgreSQL::Test::Utils::tempdir() . '/dump.sql';
sql(q{DROP SCHEMA anew CASCADE; DROP SERVER loopback CASCADE});
$node->command_ok([ 'pg_dump', '-f', $dump, $node->connstr('postgres') ], 'dump');
$node->safe_psql('postgres', 'CREATE DATABASE restored TEMPLATE template0');
$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', $dump, $node->connstr('restored') ], 'restore');
sql(q{UPDATE reports SET body = body || '。' WHERE id < 40; CALL gxbg_refresh('mart'); SELECT gxbg_create_views('reports', 'id', 'body', 'anew')}, 'restored');
is(sql(q{SELECT differences('mart', 'anew')}, 'restored'), 0, 'restored and refreshed: as a mart made anew');
is(sql(q{SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1}, 'restored'), 39, 'what was changed was read alone');

# a logical replica of what is stored, with the views over it
my $replica = new_server('replica');
$node->command_ok([ 'pg_dump', '--schema-only', '--schema', 'mart', '-f', $dump, $node->connstr('postgres') ], 'dump of the views alone');
$replica->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', $dump, $replica->connstr('postgres') ], 'restore on the replica');
sql(q{CREATE PUBLICATION mart FOR TABLE mart.stored_report, mart.region, mart.annual, mart.rollup});
my $connstr = $node->connstr('postgres') =~ s/'/''/gr;
$replica->safe_psql('postgres', "CREATE SUBSCRIPTION mart CONNECTION '$connstr' PUBLICATION mart");
$replica->poll_query_until('postgres', "SELECT count(*) = 0 FROM pg_subscription_rel WHERE srsubstate NOT IN ('r', 's')");
sql(q{UPDATE reports SET body = replace(body, '2021', '2018') WHERE id < 60; DELETE FROM reports WHERE id > 290;
	INSERT INTO reports SELECT id + 1000, body FROM pristine WHERE id % 9 = 0; CALL gxbg_refresh('mart', 10)});
same_as_new('published');
$node->wait_for_catchup('mart');
foreach my $view (split /\n/, sql(q{SELECT relname FROM pg_class WHERE relnamespace = 'mart'::regnamespace
	AND (relkind = 'v' OR relname IN ('stored_report', 'annual', 'rollup')) ORDER BY relname}))
{
	my $rows = 'SELECT count(*), md5(string_agg(v::text, chr(10) ORDER BY v::text COLLATE "C")) FROM ';
	is($replica->safe_psql('postgres', "$rows mart.$view AS v"), $node->safe_psql('postgres', "$rows anew.$view AS v"),
		"replica, $view: as in a mart made anew");
}
$replica->safe_psql('postgres', 'DROP SUBSCRIPTION mart');

done_testing();
