# The views as a BI tool sees them: over ODBC, every column a plain type.
use strict;
use warnings;

use IPC::Run qw(run);
use PostgreSQL::Test::Utils;
use Reports;
use Test::More;

my ($driver) = grep { -e } glob('/usr/lib/*/odbc/psqlodbcw.so');

# isql, as no module of Perl for ODBC is in every release of Debian
$driver && grep { -x "$_/isql" } split(/:/, $ENV{PATH})
  or plan skip_all => 'needs unixodbc and odbc-postgresql';

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

# The driver writes a log of every connection, into /tmp unless told otherwise
my $settings = $node->basedir;
append_to_file("$settings/odbcinst.ini", "[PostgreSQL Unicode]\nDriver=$driver\nLogdir=$settings\n");
$ENV{ODBCSYSINI} = $settings;

my $connection = sprintf('Driver={PostgreSQL Unicode};Servername=%s;Port=%s;Database=postgres;UserName=%s',
	$node->host, $node->port, (getpwuid($<))[0]);

# The rows of a statement, or of isql's "help TABLE", as lines of fields with bars between
sub odbc
{
	my ($statement) = @_;
	my ($rows, $messages);

	run([ 'isql', '-k', $connection, '-b', '-d|' ], '<', \"$statement\n", '>', \$rows, '2>', \$messages);
	return "$rows$messages";
}

my %plain = map { $_ => 1 } qw(int4 int8 float4 numeric text date bool);
my @views = (
	(map { [ 'mart', $_ ] } qw(report application disclosure proceeding statistic finding figure annual agency panel)),
	(map { [ 'public', $_ ] } qw(gxbg_outcome gxbg_applicant gxbg_item gxbg_indicator gxbg_metric gxbg_rule)));

foreach my $view (@views)
{
	my ($schema, $name) = @$view;
	local $ENV{PGOPTIONS} = "-c search_path=$schema";

	# isql shows the columns of tables in the current schema:
	# catalog, schema, table, column, code of the type, type
	my @columns = grep { ($_->[1] // '') eq $schema && $_->[2] eq $name } map { [ split /\|/ ] } split(/\n/, odbc("help $name"));
	my @other = grep { !$plain{ $_->[5] } } @columns;

	ok(@columns > 0, "$schema.$name has columns");
	is(join(' ', map { "$_->[3]:$_->[5]" } @other), '', "$schema.$name: all are plain");

	my $rows = odbc("SELECT * FROM $schema.$name");
	unlike($rows, qr/\[ISQL\]ERROR/, "$schema.$name can be read");
	like($rows, qr/\|/, "$schema.$name: rows are read") unless $name =~ /^(finding|statistic)$/;
}

is(odbc('SELECT id, agency, year, received, concluded, disclosed_share FROM mart.report ORDER BY id'), <<~'END', 'numbers and text of report');
	1|甲市民政局|2019|15|14|0.8571
	2|甲市民政局|2020|20|22|0.8182
	3|甲市民政局|2021|10|10|1.0000
	END
is(odbc('SELECT year, received_change, carry_over_agrees FROM mart.annual ORDER BY year'), <<~'END', 'change and carry-over of annual');
	2019||
	2020|5|1
	2021|-10|1
	END
is(odbc('SELECT o.label_en, a.count FROM mart.application AS a JOIN gxbg_outcome AS o ON o.code = a.outcome '
		. q{WHERE a.id = 1 AND a.applicant = 'total' AND a.count > 0 ORDER BY o.ordinal}), <<~'END', 'application joined to its dimension');
	Applications received this year|15
	Applications carried over from last year|1
	Disclosed|12
	Refused: lawful interests of a third party|2
	Concluded this year|14
	Carried over to next year|2
	END

done_testing();
