# gxbg-dashboard as a command: what it says of a wrong use, and a page of the mart.
# What the page shows is tested in a browser (test/browser).
use strict;
use warnings;

use File::Basename;
use IPC::Run;
use PostgreSQL::Test::Utils;
use Reports;
use Test::More;

my $node = new_server('dashboard');
my $directory = PostgreSQL::Test::Utils::tempdir();
my $page = "$directory/report.html";
my $library = "$directory/echarts.min.js";

append_to_file($library, '/* echarts, "6.1.0" */');
append_to_file("$directory/other.js", 'alert(1)');
define_report($node);
$node->safe_psql('postgres', q{
	CREATE TABLE reports AS
	SELECT n AS id, body FROM generate_series(1, 6) AS n, report('甲' || n % 3 || '市民政局', 2019 + n, n) AS body});

# Exit status, standard output and errors of the command
sub dashboard
{
	my (@arguments) = @_;
	my ($out, $err);

	IPC::Run::run([ '/usr/bin/python3', dirname(__FILE__) . '/../../bin/gxbg-dashboard', '-d', $node->connstr('postgres'), @arguments ],
		'<', \undef, '>', \$out, '2>', \$err);
	return ($? >> 8, $out, $err);
}

my ($status, $out, $err) = dashboard('--echarts', $library, '--out', $page);
is($status, 1, 'no views');
like($err, qr/schema "mart" has no views of gxbg\nhint: .*gxbg_create_views/, 'is said, and what to do');
ok(!-e $page, 'and nothing is written');

$node->safe_psql('postgres', q{SELECT gxbg_create_views('reports', 'id', 'body', 'mart')});
for (
	[ 'a library that is not there', qr{^gxbg-dashboard: $directory/none\.js: No such file or directory\n$}, '--echarts', "$directory/none.js" ],
	[ 'a file that is no library', qr/other\.js is not echarts\.min\.js\n$/, '--echarts', "$directory/other.js" ],
	[ 'no directory to write to', qr{there is no directory $directory/none\n$}, '--echarts', $library, '--out', "$directory/none/report.html" ])
{
	my ($name, $said, @arguments) = @$_;
	($status, $out, $err) = dashboard('--out', $page, @arguments);
	is($status, 1, $name);
	like($err, $said, 'is said');
	ok(!-e $page, 'and nothing is written');
}

($status, $out, $err) = dashboard('--echarts', $library, '--out', $page, '--title', '甲 & 乙');
is($status, 0, 'a page');
like($out, qr/report\.html: 6 reports of 3 agencies/, 'says what is in it');
my $text = slurp_file($page);
like($text, qr{<title>甲 &amp; 乙</title>}, 'its title');
like($text, qr/echarts, "6\.1\.0"/, 'the library is in it');
is_deeply([ glob("$directory/.gxbg*") ], [], 'nothing is left beside it');

done_testing();
