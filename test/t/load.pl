# gxbg-load: files of every kind into a table, broken ones as rows with their
# error; what is loaded stays loaded, whatever ends the run.
use strict;
use warnings;

use File::Basename;
use IPC::Run;
use PostgreSQL::Test::Utils;
use Reports;
use Test::More;
use Time::HiRes qw(usleep);

my $node = new_server('load');
my $files = PostgreSQL::Test::Utils::tempdir() . '/files';
my $source = dirname(__FILE__) . '/..';
my @command = ("/usr/bin/python3", "$source/../bin/gxbg-load");

mkdir $files;
system('/usr/bin/python3', "$source/load_files", $files) == 0 or die 'no files were made';

# Exit status, standard output and errors of the command
sub gxbg_load
{
	my ($database, @arguments) = @_;
	my ($out, $err);

	IPC::Run::run([ @command, '-d', $node->connstr($database), @arguments ], '<', \undef, '>', \$out, '2>', \$err);
	return ($? >> 8, $out, $err);
}

sub has_tool { return grep { -x "$_/$_[0]" } split /:/, $ENV{PATH} }

my ($status, $out, $err) = gxbg_load('postgres', '--max-size', 1, "$files/good");
my $tools = has_tool('pdftotext') && has_tool('catdoc');
SKIP:
{
	skip 'no pdftotext, or no catdoc', 2 unless $tools;
	is($out, "gxbg-load: 11 loaded, 1 with errors, 0 skipped (loaded before), 3 ignored (other kinds: .jpg 1, .png 1, hidden 1)\n", 'the last line counts');
	is($status, 1, 'and the status says that there are errors');
}

# The same figures from each kind of file
my @years = (2009 .. 2019);
@years = grep { $_ != 2012 && $_ != 2015 && $_ != 2018 } @years unless $tools;
for my $year (@years)
{
	my $row = $node->safe_psql('postgres', qq{
		SELECT r.agency, r.received, r.carried_in, r.concluded, r.carried_out,
			(SELECT count(*) || ' of ' || sum(count) FROM gxbg_applications(body) WHERE state = 'read')
		FROM reports, gxbg_parse(body) AS r WHERE r.year = $year});

	# commas instead of bars are no table in the form's layout: its empty cells are not told apart
	$row =~ s/\|\d+ of \d+$// if $year == 2011;
	is($row, '南岭省水利厅|59|3|59|3' . ($year == 2011 ? '' : '|161 of 366'), "the report of $year");
}
is($node->safe_psql('postgres', q{SELECT count(*), count(DISTINCT title) FROM reports WHERE title ~ '^南岭省水利厅20..年政府信息公开工作年度报告_ 云河市$'}),
	'3|3', 'titles of pages, with their entities');
SKIP:
{
	skip 'no pdftotext, or no catdoc', 1 unless $tools;
	is($node->safe_psql('postgres', q{SELECT count(*) FROM reports WHERE path ~ '201[258].(pdf|doc)$' AND title ~ '^南岭省水利厅20..年政府信息公开工作年度报告$'}),
		'3', 'titles of documents, on two lines, too');
}
is($node->safe_psql('postgres', q{SELECT count(*) FROM reports WHERE title ~ '2001'}), 0, 'a title that the text does not have is none');
is($node->safe_psql('postgres', q{SELECT count(*) FROM reports WHERE path LIKE '%/more.zip/年报/2017.txt'}), 1, 'names in an archive in GBK');
is($node->safe_psql('postgres', q{SELECT count(*) FROM reports WHERE digest <> encode(sha256(raw), 'hex')}), 0, 'digests are SHA-256');
is($node->safe_psql('postgres', q{SELECT count(*) FROM pg_attribute WHERE attrelid = 'reports'::regclass AND attnum > 0 AND col_description(attrelid, attnum) IS NULL}),
	0, 'every column has a comment');

# Without catdoc nobody knows whether a document is whole
{
	my $tools_at = "$files/tools";
	mkdir $tools_at;
	local $ENV{PATH} = $tools_at;
	($status, $out, $err) = gxbg_load('postgres', '--table', 'without', "$files/good/2015.doc");
	is($status, 1, 'a document without catdoc');
	like($err, qr/catdoc is not installed: apt-get install catdoc/, 'what to do');
}

($status, $out, $err) = gxbg_load('postgres', '--table', 'public."Broken"', '--max-size', 1, "$files/broken");
is($status, 1, 'broken files');
for (
	[ 'empty.txt', 'the file is empty' ],
	[ 'cut.docx', 'broken document or archive' ],
	[ 'cut.zip', 'broken document or archive' ],
	[ 'picture.html', 'a PNG image' ],
	[ 'noise.txt', 'no text in any charset' ],
	[ 'rich.doc', 'rich text' ],
	[ 'sheet.docx', 'another kind of document' ],
	[ 'large.txt', 'larger than 1 MB' ],
	$tools ? ([ 'scan.pdf', 'no text: it is a scan' ], [ 'cut.pdf', 'pdftotext' ]) : (),
	$> ? [ 'secret.txt', 'Permission denied' ] : ())
{
	my ($name, $error) = @$_;
	is($node->safe_psql('postgres', qq{SELECT count(*), bool_and(body IS NULL) FROM "Broken" WHERE path LIKE '%/$name' AND error ~ '$error'}),
		'1|t', "$name is a row: $error");
	like($err, qr/\Q$name\E: .*\Q$error\E/, 'and is said');
}

# Again: what is loaded is skipped, what failed is tried again
($status, $out) = gxbg_load('postgres', '--quiet', "$files/good/2019.txt", "$files/good/2009.html");
is($out, "gxbg-load: 0 loaded, 0 with errors, 2 skipped (loaded before), 0 ignored (other kinds)\n", 'skipped');
is($status, 0, 'all is loaded');
chmod 0600, "$files/broken/secret.txt";
($status, $out) = gxbg_load('postgres', '--table', '"Broken"', "$files/broken/large.txt", "$files/broken/secret.txt");
like($out, qr/: @{[ $> ? 2 : 1 ]} loaded, 0 with errors/, 'loaded once it can be');
is($node->safe_psql('postgres', q{SELECT count(*), count(error) FROM "Broken" WHERE path ~ '/(large|secret)'}), '2|0', 'instead of the row with the error');

# Wrong uses
($status, $out, $err) = gxbg_load('postgres', '--table', 'pg_class', "$files/good");
is($status, 2, 'a table of another kind');
like($err, qr/has no column path/, 'is said');
($status, $out, $err) = gxbg_load('nowhere', "$files/good");
is($status, 2, 'no such database');
$node->safe_psql('postgres', q{CREATE DATABASE plain});
($status, $out, $err) = gxbg_load('plain', "$files/good");
like($err, qr/CREATE EXTENSION gxbg/, 'no extension: what to do');
$node->safe_psql('postgres', q{CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0});
($status, $out, $err) = gxbg_load('latin', "$files/good");
like($err, qr/encoding LATIN1.*\n.*createdb --encoding=UTF8/, 'LATIN1: what to do');
($status, $out, $err) = gxbg_load('postgres', "$files/none");
is($status, 2, 'a file that does not exist');
like($err, qr{there is no file or folder \S*/none$}m, 'is said');
is($node->safe_psql('postgres', q{SELECT count(*) FROM reports WHERE path LIKE '%/none'}), 0, 'and is no row');
mkdir "$files/empty";
($status, $out, $err) = gxbg_load('postgres', "$files/empty");
like($err, qr/no file of a kind that is read/, 'an empty folder is said');

(undef, undef, $err) = $node->psql('latin', 'CREATE EXTENSION gxbg');
like($err, qr/WARNING:.*encoding LATIN1/, 'and CREATE EXTENSION warns');

# Databases in the other encodings
$node->safe_psql('postgres', q{CREATE DATABASE euc ENCODING 'EUC_CN' LOCALE 'C' TEMPLATE template0});
$node->safe_psql('postgres', q{CREATE DATABASE bytes ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0});
for my $database (qw(euc bytes))
{
	(undef, undef, $err) = $node->psql($database, 'CREATE EXTENSION gxbg');
	is($err, '', "no warning in $database");
	link "$files/good/2019.txt", "$files/\xe9\xbe\xbb.txt";
	($status) = gxbg_load($database, "$files/good/2009.html", "$files/\xe9\xbe\xbb.txt");
	is($node->safe_psql($database, 'SELECT count(*), sum(r.received) FROM reports, gxbg_parse(body) AS r'), '2|118', "encoding of $database");
}

# A run that is stopped, a connection that is lost: many files, none lost
my $many = "$files/many";
mkdir $many;
my $text = slurp_file("$files/good/2019.txt");
for my $i (1 .. 600)
{
	append_to_file(sprintf("$many/%03d.txt", $i), "$text\n$i\n");
}

sub start_run
{
	my ($table, $output) = @_;
	return IPC::Run::start([ @command, '-d', $node->connstr('postgres'), '--table', $table, $many ], '<', \undef, '>', $output, '2>&1');
}

sub wait_for_rows
{
	my ($table, $least) = @_;

	for (1 .. 3000)
	{
		my (undef, $rows) = $node->psql('postgres', "SELECT count(*) FROM $table", on_error_stop => 0);
		return if ($rows // '') =~ /^\d+$/ && $rows >= $least;
		usleep(10_000);
	}
}

my $said = '';
my $run = start_run('stopped', \$said);
wait_for_rows('stopped', 20);
$run->signal('INT');
$run->finish;
my $rows = $node->safe_psql('postgres', 'SELECT count(*) FROM stopped');
SKIP:
{
	skip 'it had ended before it was stopped', 2 if $rows == 600;
	is($run->result(0), 130, 'stopped by Ctrl-C');
	like($said, qr/: $rows loaded, 0 with errors/, 'counts what is in the table');
}
($status, $out) = gxbg_load('postgres', '--table', 'stopped', $many);
like($out, qr/: @{[ 600 - $rows ]} loaded, 0 with errors, $rows skipped/, 'and goes on from there');

$run = start_run('lost', \$said);
for my $least (20, 60)
{
	wait_for_rows('lost', $least);
	$node->safe_psql('postgres', q{SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gxbg-load'});
}
$run->finish;
is($run->result(0), 0, 'connections that are ended are made again');
is($node->safe_psql('postgres', 'SELECT count(*), count(body), count(DISTINCT path) FROM lost'), '600|600|600', 'and nothing is lost');

done_testing();
