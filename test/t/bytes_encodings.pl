# Reports as crawled, in databases of UTF8, EUC_CN and SQL_ASCII, with locale C
# and, where it can be made, zh_CN: every function reads the same figures, and
# quotes from where it says.
use strict;
use warnings;

use PostgreSQL::Test::Utils;
use Reports;
use File::Basename;
use Test::More;

my $samples = dirname(__FILE__) . '/../data';
my $locales = PostgreSQL::Test::Utils::tempdir();

# A locale of Chinese, in a place that the server looks into; or not
sub make_locale
{
	my ($name, $charset) = @_;

	system("localedef -i zh_CN -f $charset '$locales/$name' >/dev/null 2>&1");
	note("no locale $name: the package locales is not installed") if !-d "$locales/$name";
	return -d "$locales/$name";
}

$ENV{LOCPATH} = "$locales:/usr/lib/locale";
my %database = (
	utf8 => [ 'UTF8', 'C' ],
	euc_cn => [ 'EUC_CN', 'C' ],
	sql_ascii => [ 'SQL_ASCII', 'C' ]);
$database{zh_utf8} = [ 'UTF8', 'zh_CN.utf8' ] if make_locale('zh_CN.utf8', 'UTF-8');
$database{zh_euc_cn} = [ 'EUC_CN', 'zh_CN.gb2312' ] if make_locale('zh_CN.gb2312', 'GB2312');

my $node = new_server('bytes_encodings');

# Rows as UTF-8, which they are in SQL_ASCII as they stand
sub query
{
	my ($name, $query) = @_;

	local $ENV{PGCLIENTENCODING} = $database{$name}[0] eq 'SQL_ASCII' ? 'SQL_ASCII' : 'UTF8';
	return $node->safe_psql($name, $query);
}

# Each sample as bytes of UTF-8; the bodies are what gxbg_text makes of them
sub load_samples
{
	my ($name) = @_;
	my $rows = join(', ', map {
		my $file = $_;
		sprintf("('%s', '\\x%s')", basename($file) =~ s/\..*//r, unpack('H*', slurp_file($file)))
	} grep { !/README/ } sort glob("$samples/*.txt $samples/*.html"));

	query($name, qq{
		CREATE EXTENSION gxbg;
		CREATE TABLE crawled (name text COLLATE "C" PRIMARY KEY, bytes bytea);
		INSERT INTO crawled VALUES $rows;
		CREATE TABLE reports AS SELECT name, bytes, gxbg_text(bytes) AS body FROM crawled;});
	return;
}

foreach my $name (sort keys %database)
{
	my ($encoding, $locale) = @{ $database{$name} };

	$node->safe_psql('postgres', "CREATE DATABASE $name TEMPLATE template0 ENCODING '$encoding' LC_COLLATE '$locale' LC_CTYPE '$locale'");
	load_samples($name);
}

my @functions = grep { query('utf8', "SELECT to_regprocedure('$_(text)') IS NOT NULL") eq 't' }
  qw(gxbg_parse gxbg_applications gxbg_disclosures gxbg_proceedings gxbg_statistics gxbg_cells gxbg_sections gxbg_figures gxbg_check);

# Codes and figures; words differ where EUC_CN has no character
sub codes
{
	my ($name, $function, $body) = @_;

	return query($name, qq{
		SELECT name, n, (SELECT string_agg(key || '=' || value, ' ' ORDER BY key COLLATE "C")
			FROM jsonb_each_text(to_jsonb(f)) WHERE value ~ '^[ -~]*\$' AND key NOT IN ('start_at', 'end_at', 'raw', 'findings'))
		FROM reports, LATERAL $function($body) WITH ORDINALITY AS f (} . columns($function) . qq{)
		ORDER BY name, n});
}

my %columns;

# Names of the function's columns, and n for the number of the row
sub columns
{
	my ($function) = @_;

	$columns{$function} //= query('utf8', qq{
		SELECT string_agg(key, ', ' ORDER BY i) || ', n'
		FROM (SELECT row_to_json(f)::text AS row FROM reports, LATERAL $function(body) AS f LIMIT 1) AS one,
			json_each(row::json) WITH ORDINALITY AS e (key, value, i)});
	return $columns{$function};
}

foreach my $function (@functions)
{
	my $expected = codes('utf8', $function, 'body');

	isnt($expected, '', "$function: rows");
	is(codes($_, $function, 'body'), $expected, "$function: the same in $_")
	  foreach grep { $_ ne 'utf8' } sort keys %database;
	next if $function ne 'gxbg_parse';
	is(codes($_, $function, 'bytes'), $expected, "gxbg_parse of bytes: the same in $_") foreach sort keys %database;
}

# Quotes stand where the functions say, as substr counts there
my %quote = (gxbg_cells => 'raw', gxbg_sections => 'content', gxbg_figures => 'quote');
foreach my $function (grep { $quote{$_} } @functions)
{
	is(query($_, "SELECT count(*) > 15, bool_and(substr(body, start_at, end_at - start_at) = $quote{$function}) FROM reports, $function(body) WHERE end_at > start_at"),
		't|t', "$function: quotes stand in the body in $_")
	  foreach sort keys %database;
}

# In SQL_ASCII a body may be in GB18030: what is not UTF-8 is read as that
{
	my $gb18030 = query('utf8', q{SELECT string_agg(format('(%L, %L)', name, convert_to(body, 'GB18030')), ', ') FROM reports});
	my %expected = map { $_ => codes('sql_ascii', $_, 'body') } @functions;

	query('sql_ascii', qq{
		UPDATE reports SET body = convert_from(gb18030::bytea, 'SQL_ASCII') FROM (VALUES $gb18030) AS v (key, gb18030) WHERE name = key;});
	is(codes('sql_ascii', $_, 'body'), $expected{$_}, "$_: the same of GB18030 in SQL_ASCII") foreach @functions;
	is(query('sql_ascii', "SELECT bool_and(substr(body, start_at, end_at - start_at) = $quote{$_}) FROM reports, $_(body) WHERE end_at > start_at"),
		't', "$_: quotes stand in GB18030 in SQL_ASCII")
	  foreach grep { $quote{$_} } @functions;
}

# What EUC_CN has no code for: Simplified for Traditional, a space for a no-break space, ? for the rest
my $text = unpack('H*', "\xe8\xab\x8b\xe9\x96\x8b\xe9\x97\x9c\xc2\xa01\xe2\x80\x8b2\xe2\x80\x94\xf0\xa0\x80\x80\xee\x80\x80\xff3");
my %text = (UTF8 => "\xe8\xab\x8b\xe9\x96\x8b\xe9\x97\x9c\xc2\xa01\xe2\x80\x8b2\xe2\x80\x94\xf0\xa0\x80\x80\xee\x80\x80\xef\xbf\xbd3",
	EUC_CN => "\xe8\xaf\xb7\xe5\xbc\x80\xe5\x85\xb3 12\xe2\x80\x95??\xe3\x80\x933");
$text{SQL_ASCII} = $text{UTF8};
is(query($_, "SELECT gxbg_text('\\x$text')"), $text{ $database{$_}[0] }, "characters of all kinds in $_")
  foreach sort keys %database;

# Bytes that are no characters: a finding, and the report that stands between them
is(query($_, q{
		SELECT count(*), count(DISTINCT name), sum(actual)
		FROM reports, gxbg_parse('\xff'::bytea || bytes || '\xe4b8'::bytea) AS report, unnest(report.findings)
		WHERE rule = 'undecodable'}), query('utf8', 'SELECT count(*), count(*), count(*) * 2 FROM reports'),
	"a finding about what could not be decoded in $_")
  foreach sort keys %database;
is(query($_, q{
		SELECT count(*) FROM generate_series(1, 200) AS n,
			LATERAL (SELECT string_agg(decode(md5(n || ' ' || i), 'hex'), '') AS noise FROM generate_series(0, n % 50) AS i) AS r
		WHERE gxbg_text(noise) IS NOT NULL AND gxbg_parse(noise) IS NULL AND gxbg_parse(gxbg_text(noise)) IS NULL}), '200',
	"noise is no report in $_")
  foreach sort keys %database;

done_testing();
