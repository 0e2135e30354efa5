# Databases in UTF8, EUC_CN and SQL_ASCII read the same reports to the same
# figures; what is invalid in an encoding is noise, never an error.
use strict;
use warnings;

use Reports;
use Test::More;

my $node = new_server('encodings');

sub query
{
	my ($database, $query) = @_;

	local $ENV{PGCLIENTENCODING} = $database eq 'sql_ascii' ? 'SQL_ASCII' : 'UTF8';
	return $node->safe_psql($database, $query);
}

my @databases = qw(utf8 euc_cn sql_ascii);

foreach my $database (@databases)
{
	$node->safe_psql('postgres', "CREATE DATABASE $database TEMPLATE template0 ENCODING '$database' LC_COLLATE 'C' LC_CTYPE 'C'");
	query($database, 'CREATE EXTENSION gxbg');
	local $ENV{PGCLIENTENCODING} = $database eq 'sql_ascii' ? 'SQL_ASCII' : 'UTF8';
	define_report($node, $database);
	query($database, q{
		CREATE TABLE reports (id int PRIMARY KEY, body text);
		INSERT INTO reports VALUES
			(1, report('佳木斯市民政局', 2019, 15, 1, 12, 2)),
			(2, report('曲靖市麒麟区珠街街道办事处', 2022, 20, 2, 18, 3, 1) || '主动公开政府信息1.2万条,收到申请20件,没有发生行政诉讼。');
		SELECT gxbg_create_views('reports', 'id', 'body', 'mart');});
}

# Everything but positions, which count bytes in SQL_ASCII
foreach my $query (
	'SELECT agency, year, form, title, received, concluded FROM reports, gxbg_parse(body) ORDER BY id',
	'SELECT id, a.* FROM reports, gxbg_applications(body) AS a ORDER BY id, ordinal',
	'SELECT id, d.* FROM reports, gxbg_disclosures(body) AS d',
	'SELECT id, p.* FROM reports, gxbg_proceedings(body) AS p',
	'SELECT sum(gxbg_applications_grid(body)) FROM reports',
	'SELECT id, table_name, row_code, column_code, value, state, raw FROM reports, gxbg_cells(body)',
	'SELECT id, ordinal, code, title, content FROM reports, gxbg_sections(body)',
	'SELECT id, metric, metric_label, value, unit, section, quote FROM reports, gxbg_figures(body)',
	'SELECT * FROM gxbg_outcome',
	'SELECT * FROM gxbg_item',
	'SELECT * FROM gxbg_rule',
	'SELECT id, ordinal, metric, value, quote FROM mart.figure ORDER BY id, ordinal',
	'SELECT agency, year, received, carry_over_agrees FROM mart.annual ORDER BY year')
{
	my $expected = query('utf8', $query);

	isnt($expected, '', "$query: rows");
	is(query('sql_ascii', $query), $expected, "SQL_ASCII: $query");

	# PostgreSQL takes EUC_CN's middle dot to be the Japanese one
	$expected =~ s/·/・/g;
	is(query('euc_cn', $query), $expected, "EUC_CN: $query");
}

# Positions are those of substr() there
foreach my $database (@databases)
{
	is(query($database, 'SELECT count(*) > 300, bool_and(substr(body, start_at, end_at - start_at) = raw) FROM reports, gxbg_cells(body)'),
		't|t', "$database: quoted where they stand");
	is(query($database, 'SELECT count(*), bool_and(substr(body, start_at, end_at - start_at) = content) FROM reports, gxbg_sections(body)'),
		'8|t', "$database: sections");
	is(query($database, 'SELECT count(*), bool_and(substr(body, start_at, end_at - start_at) = quote) FROM reports, gxbg_figures(body)'),
		'3|t', "$database: figures");
}

# Characters that EUC_CN has codes for, but nothing else has; bytes that are no characters
my %noise = (euc_cn => q{convert_from('\xfefefdfd', 'EUC_CN')}, sql_ascii => q{E'\xff\xfe\xe4\xb8'});
foreach my $database (sort keys %noise)
{
	is(query($database, qq{
			SELECT agency, received, (SELECT bool_and(substr(noisy, start_at, end_at - start_at) = raw) FROM gxbg_cells(noisy))
			FROM reports, LATERAL (SELECT $noise{$database} || E'\\n' || body || E'\\n' || $noise{$database} AS noisy) AS n, gxbg_parse(noisy)
			WHERE id = 1}),
		'佳木斯市民政局|15|t', "$database: noise around a report");
	is(query($database, qq{
			SELECT count(*), bool_and(substr(noisy, start_at, end_at - start_at) = quote)
			FROM reports, LATERAL (SELECT $noise{$database} || E'\\n' || body || E'\\n' || $noise{$database} AS noisy) AS n, gxbg_figures(noisy)
			WHERE id = 2}),
		'3|t', "$database: noise around figures");
	is(query($database, "SELECT (gxbg_parse($noise{$database})).form IS NULL"), 't', "$database: noise alone");
}

# GBK bytes in SQL_ASCII: no report, and no error
is(query('sql_ascii', q{SELECT count(*) FROM gxbg_applications(E'\xd2\xbb\xa1\xa2\xb1\xbe\xc4\xea\xd0\xc2\xca\xd5 1 2 3')}), '0', 'bytes of another encoding');

done_testing();
