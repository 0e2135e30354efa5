# Reports as a distributed table of Citus over two servers: sums of grids, parsing and a mart
# are those of a plain table.  Skipped where Citus is not installed.
use strict;
use warnings;

use PostgreSQL::Test::Utils;
use Reports;
use Test::More;

my ($share) = run_command([ 'pg_config', '--sharedir' ]);
-e "$share/extension/citus.control"
  or plan skip_all => 'Citus is not installed: what it is to do was not tested';

# A coordinator and two servers that have the rows
my ($node, @workers) = map {
	my $server = new_server($_, conf => "shared_preload_libraries = 'citus'\n");
	$server->safe_psql('postgres', 'CREATE EXTENSION citus');
	$server;
} qw(coordinator first second);

define_report($node);
$node->safe_psql('postgres', "SELECT citus_set_coordinator_host('" . $node->host . "', " . $node->port . ')');
$node->safe_psql('postgres', "SELECT citus_add_node('" . $_->host . "', " . $_->port . ')') foreach @workers;
$node->safe_psql('postgres', q{
	CREATE TABLE plain (id int PRIMARY KEY, region text, body text);
	INSERT INTO plain SELECT n, 'r' || n % 3, report('甲' || n || '市民政局', 2019 + n % 4, n, 0, n) FROM generate_series(1, 60) AS n;
	CREATE TABLE reports (id int PRIMARY KEY, region text, body text);
	SELECT create_distributed_table('reports', 'id');
	INSERT INTO reports SELECT * FROM plain;});

foreach my $query (
	'SELECT sum(gxbg_applications_grid(body)) FROM %s',
	'SELECT region, sum(gxbg_applications_grid(body)) FROM %s GROUP BY region ORDER BY region',
	'SELECT id, r.agency, r.year FROM %s, gxbg_parse(body) AS r ORDER BY id',
	'SELECT r.year, sum(r.received) FROM %s, gxbg_parse(body) AS r GROUP BY r.year ORDER BY r.year')
{
	is($node->safe_psql('postgres', sprintf($query, 'reports')), $node->safe_psql('postgres', sprintf($query, 'plain')), $query);
}

# Sums are made where the rows are, for all of them and by any column
like($node->safe_psql('postgres', "EXPLAIN (VERBOSE, COSTS off) SELECT $_"), qr/Query: SELECT .*sum\(public\.gxbg_applications_grid/, "pushed down: $_")
  foreach ('sum(gxbg_applications_grid(body)) FROM reports', 'region, sum(gxbg_applications_grid(body)) FROM reports GROUP BY region');

$node->safe_psql('postgres', "SELECT gxbg_create_views('$_', 'id', 'body', 'mart_of_$_')") foreach ('reports', 'plain');
$node->safe_psql('postgres', "UPDATE $_ SET body = body || '。' WHERE id % 7 = 0; DELETE FROM $_ WHERE id = 3; CALL gxbg_refresh('mart_of_$_')")
  foreach ('reports', 'plain');
foreach my $view (qw(report application disclosure finding annual rollup panel))
{
	my $content = "SELECT count(*), md5(string_agg(v::text, ',' ORDER BY v::text COLLATE \"C\")) FROM mart_of_%s.$view AS v";
	is($node->safe_psql('postgres', sprintf($content, 'reports')), $node->safe_psql('postgres', sprintf($content, 'plain')), "mart: $view");
}

done_testing();
