# The views as a BI tool sees them: over ODBC, every column a plain type.
use strict;
use warnings;

use Reports;
use Test::More;

my ($driver) = grep { -e } glob('/usr/lib/*/odbc/psqlodbcw.so');

eval { require DBI; require DBD::ODBC; 1 } && $driver
  or plan skip_all => 'needs libdbd-odbc-perl and odbc-postgresql';

my $node = new_server('odbc');
define_report($node);
$node->safe_psql('postgres', q{
	CREATE TABLE reports (id bigint PRIMARY KEY, body text);
	INSERT INTO reports VALUES
		(1, report('甲市民政局', 2019, 15, 1, 12, 2)),
		(2, report('甲市民政局', 2020, 20, 2, 18, 3, 1)),
		(3, report('甲市民政局', 2021, 10, 0, 10, reconsidered => 4, corrected => 1) || '主动公开政府信息1.2万条。'),
		(4, 'not a report');
	SELECT gxbg_create_views('reports', 'id', 'body', 'mart');});

my $dbh = DBI->connect(
	sprintf('dbi:ODBC:Driver=%s;Servername=%s;Port=%s;Database=postgres;UserName=%s',
		$driver, $node->host, $node->port, (getpwuid($<))[0]),
	undef, undef, { RaiseError => 1, PrintError => 0, LongReadLen => 1_000_000 });

my %plain = map { $_ => 1 } qw(int4 int8 numeric text date bool);
my @views = (
	(map { [ 'mart', $_ ] } qw(report application disclosure proceeding finding figure annual)),
	(map { [ 'public', $_ ] } qw(gxbg_outcome gxbg_applicant gxbg_item gxbg_indicator gxbg_metric gxbg_rule)));

foreach my $view (@views)
{
	my ($schema, $name) = @$view;
	my $columns = $dbh->column_info(undef, $schema, $name, '%')->fetchall_arrayref({});
	my @other = grep { !$plain{ $_->{TYPE_NAME} } } @$columns;

	ok(@$columns > 0, "$schema.$name has columns");
	is(join(' ', map { "$_->{COLUMN_NAME}:$_->{TYPE_NAME}" } @other), '', "$schema.$name: all are plain");

	my $rows = $dbh->selectall_arrayref("SELECT * FROM $schema.$name");
	ok(@$rows > 0 || $name eq 'finding', "$schema.$name: rows are read");
}

is_deeply(
	$dbh->selectall_arrayref('SELECT id, agency, year, received, concluded, disclosed_share FROM mart.report ORDER BY id'),
	[ [ 1, '甲市民政局', 2019, 15, 14, '0.8571' ],
		[ 2, '甲市民政局', 2020, 20, 22, '0.8182' ],
		[ 3, '甲市民政局', 2021, 10, 10, '1.0000' ] ],
	'numbers and text of report');
is_deeply(
	$dbh->selectall_arrayref('SELECT year, received_change, carry_over_agrees FROM mart.annual ORDER BY year'),
	[ [ 2019, undef, undef ], [ 2020, 5, 1 ], [ 2021, -10, 1 ] ],
	'change and carry-over of annual');
is_deeply(
	$dbh->selectall_arrayref(q{SELECT o.label_en, a.count FROM mart.application AS a JOIN gxbg_outcome AS o ON o.code = a.outcome
		WHERE a.id = 1 AND a.applicant = 'total' AND a.count > 0 ORDER BY o.ordinal}),
	[ [ 'Applications received this year', 15 ], [ 'Applications carried over from last year', 1 ], [ 'Disclosed', 12 ],
		[ 'Refused: lawful interests of a third party', 2 ], [ 'Concluded this year', 14 ], [ 'Carried over to next year', 2 ] ],
	'application joined to its dimension');

$dbh->disconnect;
done_testing();
