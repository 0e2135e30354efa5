# Three servers: a coordinator and two shards over postgres_fdw.  Parsing, sums of
# grids and the reading of a mart run on the shards; the results are those of one server.
use strict;
use warnings;

use Reports;
use Test::More;

# Rows of one region; together those of the one server
sub fill
{
	my ($node, $region) = @_;

	define_report($node);
	$node->safe_psql('postgres', qq{
		CREATE TABLE reports (id int, region text COLLATE "C", body text,
			applications gxbg_grid GENERATED ALWAYS AS (gxbg_applications_grid(body)) STORED);
		INSERT INTO reports
		SELECT n, region, report('甲' || n || '市民政局', 2019 + n % 4, n, 0, n)
		FROM generate_series(1, 60) AS n,
			LATERAL (SELECT CASE n % 3 WHEN 0 THEN 'north' ELSE 'south' END AS region) AS r
		WHERE region LIKE '$region';
		ANALYZE reports;});
}

my %shards;
foreach my $region ('north', 'south')
{
	$shards{$region} = new_server($region);
	fill($shards{$region}, $region);
}

# A row carries a report, so it is dearer to send than fdw_tuple_cost assumes
my $coordinator = new_server('coordinator');
$coordinator->safe_psql('postgres', q{
	CREATE EXTENSION postgres_fdw;
	CREATE TABLE reports (id int, region text COLLATE "C", body text, applications gxbg_grid)
		PARTITION BY LIST (region);});
foreach my $region (sort keys %shards)
{
	my $host = $shards{$region}->host;
	my $port = $shards{$region}->port;

	$coordinator->safe_psql('postgres', qq{
		CREATE SERVER $region FOREIGN DATA WRAPPER postgres_fdw
			OPTIONS (host '$host', port '$port', dbname 'postgres', extensions 'gxbg', fdw_tuple_cost '1');
		CREATE USER MAPPING FOR CURRENT_USER SERVER $region;
		CREATE FOREIGN TABLE reports_$region PARTITION OF reports FOR VALUES IN ('$region')
			SERVER $region OPTIONS (table_name 'reports');});
}
$coordinator->safe_psql('postgres',
	'ALTER SYSTEM SET enable_partitionwise_aggregate = on; SELECT pg_reload_conf(); ANALYZE reports_north; ANALYZE reports_south');

my $single = new_server('single');
fill($single, '%');

# The statements that the coordinator sends
sub remote
{
	my ($query) = @_;

	my $plan = $coordinator->safe_psql('postgres', "EXPLAIN (VERBOSE, COSTS OFF) $query");
	return join("\n", $plan =~ /Remote SQL: (.*)/g);
}

sub same
{
	my ($query, $name) = @_;

	my $result = $coordinator->safe_psql('postgres', $query);
	isnt($result, '', "$name: rows");
	is($result, $single->safe_psql('postgres', $query), "$name: as on one server");
}

my $by_region = 'SELECT region, sum(gxbg_applications_grid(body)) FROM reports GROUP BY region ORDER BY region';
my $sql = remote($by_region);
is(() = $sql =~ /sum\(\S*gxbg_applications_grid\(body\)\)/g, 2,
	'reports are parsed and grids summed on both shards');
unlike($sql, qr/SELECT \S*body/, 'no report is sent');
same($by_region, 'sum by shard key');

my $stored = 'SELECT region, sum(applications), count(*) FROM reports GROUP BY region ORDER BY region';
is(() = remote($stored) =~ /sum\(applications\)/g, 2, 'stored grids are summed on both shards');
same($stored, 'sum of stored grids by shard key');

# postgres_fdw sends no function of a text constant (its collation is not a column's)
my $filtered = "SELECT id FROM reports WHERE gxbg_count(applications, 'received') > 50 ORDER BY id";
unlike(remote($filtered), qr/gxbg_count/, 'a condition on a count runs on the coordinator');
same($filtered, 'condition on a count');

# What is not grouped by the shard key is summed here, from grids that the shards parse
my $total = 'SELECT sum(applications) FROM reports';
unlike(remote($total), qr/sum\(/, 'a total over all shards is summed on the coordinator');
same($total, 'total');

# A view over the shards' own parse: every column of the report, parsed remotely
$shards{$_}->safe_psql('postgres',
	'CREATE VIEW parsed AS SELECT id, region, r.* FROM reports, gxbg_parse(body) AS r')
  foreach keys %shards;
$single->safe_psql('postgres',
	'CREATE VIEW parsed AS SELECT id, region, r.* FROM reports, gxbg_parse(body) AS r');
$coordinator->safe_psql('postgres', q{
	CREATE TABLE parsed (id int, region text COLLATE "C", agency text, year int, received bigint, applications gxbg_grid)
		PARTITION BY LIST (region);
	CREATE FOREIGN TABLE parsed_north PARTITION OF parsed FOR VALUES IN ('north') SERVER north OPTIONS (table_name 'parsed');
	CREATE FOREIGN TABLE parsed_south PARTITION OF parsed FOR VALUES IN ('south') SERVER south OPTIONS (table_name 'parsed');});
my $annual = 'SELECT region, year, sum(received), sum(applications) FROM parsed GROUP BY region, year ORDER BY region, year';
is(() = remote($annual) =~ /sum\(received\), \S*sum\(applications\).*GROUP BY/g, 2, 'a view of parsed reports is grouped on the shards');
same($annual, 'sum by region and year');

# A mart over the shards: bodies are read where they are, and looked at there when
# a refresh asks whether they have changed
foreach my $node ($coordinator, values %shards)
{
	$node->safe_psql('postgres', q{ALTER SYSTEM SET track_functions = 'all'; SELECT pg_reload_conf();});
}

sub calls
{
	my ($node, $function) = @_;

	return $node->safe_psql('postgres', "SELECT coalesce(sum(calls), 0) FROM pg_stat_user_functions WHERE funcname = '$function'");
}

# Statistics come when a session ends, and before PostgreSQL 15 a little later
sub calls_are
{
	my ($node, $function, $expected, $name) = @_;

	for (my $i = 0; $i < 100 && calls($node, $function) != $expected; $i++)
	{
		select(undef, undef, undef, 0.1);
	}
	is(calls($node, $function), $expected, $name);
}

sub same_marts
{
	my ($name) = @_;

	foreach my $view (qw(report application disclosure proceeding finding annual rollup panel))
	{
		my $content = "SELECT count(*), md5(string_agg(v::text, ',' ORDER BY v::text COLLATE \"C\")) FROM mart.$view AS v";
		is($coordinator->safe_psql('postgres', $content), $single->safe_psql('postgres', $content), "$name: $view as on one server");
	}
}

my $marts = q{SELECT gxbg_create_views('reports', 'id', 'body', 'mart')};
$_->safe_psql('postgres', $marts) foreach ($coordinator, $single);
same_marts('a mart over shards');
calls_are($shards{north}, 'gxbg_store', 20, 'one shard has read its reports');
calls_are($shards{south}, 'gxbg_store', 40, 'the other, too');
is(calls($coordinator, 'gxbg_store'), 0, 'the coordinator has read none');

my $change = q{UPDATE reports SET body = replace(body, '收到', '收到 ') || '我局全年主动公开政府信息12条。' WHERE id % 10 = 0; DELETE FROM reports WHERE id = 7};
$_->safe_psql('postgres', $change) foreach (values %shards, $single);
$_->safe_psql('postgres', q{CALL gxbg_refresh('mart')}) foreach ($coordinator, $single);
same_marts('refreshed');
is($coordinator->safe_psql('postgres', 'SELECT done FROM mart.refresh ORDER BY run DESC LIMIT 1'), 7, 'what has changed is read');
calls_are($shards{north}, 'gxbg_store', 22, 'and nothing else on one shard');
calls_are($shards{south}, 'gxbg_store', 44, 'nor on the other');
is(calls($coordinator, 'gxbg_store'), 0, 'nor on the coordinator');
is(calls($coordinator, 'gxbg_digest'), 0, 'which has looked at no body');

done_testing();
