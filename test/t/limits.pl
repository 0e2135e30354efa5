# Cancellation and limits.  A query is cancelled at once, whatever the body; a
# backend that runs out of memory, even in its first call, goes on; memory is
# given back after each row.
#
# GXBG_LIMITS_MB	size of the bodies that are cancelled; default: 8.  If it is set,
#					every function is asked of every kind at every time
# GXBG_LIMITS_MS	within which that takes effect; default: 500, for busy
#					machines.  doc/reliability.md has figures for 100 and 100.
use strict;
use warnings;

use File::Basename;
use PostgreSQL::Test::Utils;
use Reports;
use Test::More;

my $megabytes = $ENV{GXBG_LIMITS_MB} // 8;
my $allowed = $ENV{GXBG_LIMITS_MS} // 500;
my $thorough = $ENV{GXBG_LIMITS_MB};
my $sample = slurp_file(dirname(__FILE__) . '/../data/bars.txt');
$sample =~ s/'/''/g;

my $node = new_server('limits');

# Not compressed, as PostgreSQL itself cannot be cancelled while it decompresses
$node->safe_psql('postgres', qq{
	CREATE TABLE report (body text);
	INSERT INTO report VALUES ('$sample');
	CREATE TABLE pattern (kind text, unit text);
	INSERT INTO pattern SELECT 'report', body FROM report;
	INSERT INTO pattern VALUES
		('prose', '2019年,全市认真贯彻落实《中华人民共和国政府信息公开条例》,共受理申请15件,办结13件。'),
		('digits', '1234567890'), ('bars', '| '), ('lines', E'0\\n'), ('spaces', ' '), ('tags', '<td class="a">'),
		('open tags', '<'), ('comments', '<!-- '), ('entities', '&nbsp;&#48;'), ('scripts', '<script>'),
		('labels', '一、本年新收政府信息公开申请数量'), ('row', '| (一)予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'),
		('headings', E'\\n一、总体情况\\n'), ('titles', E'\\n甲市民政局2019年政府信息公开工作年度报告\\n'),
		('dates', '2019年1月22日 '), ('numerals', '二〇一九'), ('brackets', '('), ('quotes', '《'), ('Han', '政'),
		('letters', 'a'), ('wide digits', '１２'), ('empty lines', E'\\n'), ('nothing', U&'\\200B'),
		('columns', '结果维持 结果纠正 其他结果 尚未审结 总计 ');
	CREATE TABLE large (kind text, body text);
	ALTER TABLE large ALTER body SET STORAGE EXTERNAL;
	INSERT INTO large SELECT kind, repeat(unit, $megabytes * 1000000 / octet_length(unit)) FROM pattern;
	-- behind a report, so that it is one
	INSERT INTO large SELECT 'report and ' || kind, (SELECT body FROM report) || body FROM large WHERE kind <> 'report';
	ALTER TABLE large ADD raw bytea;
	ALTER TABLE large ALTER raw SET STORAGE EXTERNAL;
	UPDATE large SET raw = convert_to(body, 'GB18030');});

my @functions = split(/\n/, $node->safe_psql('postgres', q{
	SELECT proname FROM pg_proc JOIN pg_depend ON objid = pg_proc.oid AND classid = 'pg_proc'::regclass
	JOIN pg_extension AS e ON refobjid = e.oid AND extname = 'gxbg'
	WHERE deptype = 'e' AND pronargs = 1 AND proargtypes[0] = 'text'::regtype ORDER BY proname}));

my @kinds = split(/\n/, $node->safe_psql('postgres', 'SELECT kind FROM large ORDER BY kind'));

# Run a call over kinds of bodies, each with a timeout (0: none): [ kind, timeout ]
# become [ kind, timeout, time ], in ms, behind the number of those cancelled
sub timed
{
	my ($call, @asked) = @_;
	my $script = "\\timing on\nSET jit = off;\n";

	foreach my $one (@asked)
	{
		my ($kind, $timeout) = @$one;
		$script .= "SET statement_timeout = $timeout;\n\\echo asked\n"
		  . "SELECT x IS NULL FROM large, $call AS x WHERE large.kind = '$kind' LIMIT 1;\n\\echo answered\n";
	}
	my ($status, $out, $errors) = $node->psql('postgres', $script, on_error_stop => 0);
	my @times = $out =~ /asked\n.*?Time: ([\d.]+) ms[^\n]*\nanswered/gs;
	my @other = grep { !/canceling statement due to statement timeout/ && /ERROR|FATAL|PANIC/ } split(/\n/, $errors);
	is("@other", '', "$call: no error but the timeout");
	is(scalar(@times), scalar(@asked), "$call: all were run");
	return (scalar(() = $errors =~ /canceling statement/g), map { [ @{ $asked[$_] }, $times[$_] ] } 0 .. $#times);
}

# A busy machine may stop for a second; what is late by itself is late again
sub timed_again
{
	my ($call, $one) = @_;
	for my $try (1 .. 3)
	{
		return if $one->[2] - $one->[1] < $allowed;
		my (undef, $again) = timed($call, [ $one->[0], $one->[1] ]);
		$one->[2] = $again->[2] if $again->[2] < $one->[2];
	}
	return;
}

# The latest that any body was cancelled behind its time
sub cancelled_at_once
{
	my ($call, @asked) = @_;
	my ($cancelled, @timed) = timed($call, @asked);
	timed_again($call, $_) foreach @timed;
	my ($worst) = sort { $b->[2] - $b->[1] <=> $a->[2] - $a->[1] } @timed;
	my ($kind, $timeout, $time) = @$worst;

	cmp_ok($time - $timeout, '<', $allowed, "$call of $megabytes MB is cancelled at once: "
		. int($time - $timeout) . " ms late ($kind after $timeout ms; $cancelled cancelled)");
	return;
}

# Begun late or early, and, where all of a body is read, all along
sub at_times
{
	my (@timeouts) = @_;
	return map { my $kind = $_; map { [ $kind, $_ ] } @timeouts } @kinds;
}

sub all_along
{
	my ($call) = @_;
	my (undef, @whole) = timed($call, at_times(0));
	# every tenth of the time; by turns the even and the odd ones unless it is to be thorough
	return map { my ($turn, $kind, $time) = ($_, @{ $whole[$_] }[0, 2]);
		map { [ $kind, int($time * $_ / 10) + 1 ] } grep { $thorough || ($_ + $turn) % 2 } 1 .. 9 } 0 .. $#whole;
}

# Functions have most of their work in common: each is asked of every kind once, begun late
# or early by turns, and the one that does most of it at each time
my @times = (10, 50, 150);
foreach my $turn (0 .. $#functions)
{
	my $function = $functions[$turn];
	cancelled_at_once("$function(body)", $thorough || $function eq 'gxbg_parse' ? at_times(@times)
		: map { [ $kinds[$_], $times[($_ + $turn) % @times] ] } 0 .. $#kinds);
}
cancelled_at_once("$_(raw)", at_times(20, 100)) foreach ('gxbg_text', 'gxbg_parse');
cancelled_at_once($_, all_along($_)) foreach ('gxbg_read(body)', 'gxbg_cells(body)', 'gxbg_text(raw)');

# pg_cancel_backend takes the same way
my ($stdout, $stderr) = ('', '');
my $canceled = IPC::Run::start([ 'psql', '-X', '-d', $node->connstr('postgres'), '-c',
	'SELECT count(gxbg_parse(body)) FROM large, generate_series(1, 1000)' ], '>', \$stdout, '2>', \$stderr);
$node->poll_query_until('postgres', q{SELECT count(*) > 0 FROM pg_stat_activity WHERE query LIKE 'SELECT count(gxbg_parse%' AND state = 'active'});
is($node->safe_psql('postgres', q{
	SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT count(gxbg_parse%' AND state = 'active';}), 't', 'cancel is sent');
ok($node->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_stat_activity WHERE query LIKE 'SELECT count(gxbg_parse%' AND state = 'active'}), 'and taken');
$canceled->finish;
like($stderr, qr/canceling statement due to user request/, 'as an error of that query');

# A backend whose memory is limited, in its first call: that fails or it does
# not, and the next one, with memory, gives what it always gives.
sub limited
{
	my ($kilobytes, $call) = @_;
	my ($status, $out, $errors) = $node->psql('postgres', q{
		LOAD 'gxbg';
		SELECT pg_backend_pid() AS pid \gset
		SELECT body FROM report \gset
		\setenv PID :pid
		\! prlimit --pid $PID --as=$((($(awk '/VmSize/ {print $2}' /proc/$PID/status) + } . $kilobytes . q{) * 1024)):
		\echo limited
		SELECT md5((} . $call . q{)::text);
		\! prlimit --pid $PID --as=unlimited:
		\echo free
		SELECT md5((} . $call . q{)::text);}, on_error_stop => 0);

	return ($errors, $out =~ /limited\n(\w*)\n?free\n(\w*)/);
}

my $traditional = slurp_file(dirname(__FILE__) . '/../data/traditional.txt');
$traditional =~ s/'/''/g;
$node->safe_psql('postgres', "CREATE TABLE traditional (body text); INSERT INTO traditional VALUES ('$traditional')");
foreach my $call ('gxbg_parse(:\'body\')', "(SELECT sum(length(c::text)) FROM gxbg_cells(:'body') AS c)",
	'(SELECT gxbg_parse(body) FROM traditional)', "gxbg_text(convert_to(:'body', 'GB18030'))")
{
	my (undef, undef, $right) = limited(1_000_000, $call);
	my ($failed, $wrong, $other) = (0, 0, '');

	for (my $kilobytes = 0; $kilobytes <= 12000; $kilobytes += 500)
	{
		my ($errors, $limited, $free) = limited($kilobytes, $call);

		$failed++ if $errors =~ /ERROR/;
		$wrong++ if $limited && $limited ne $right || $free && $free ne $right;
		$other .= $errors if !$free || $errors =~ /FATAL|PANIC|terminated|closed the connection/;
	}
	is($wrong, 0, "$call: no other result");
	is($other, '', "$call: the backend goes on");
	cmp_ok($failed, '>', 0, "$call: failed $failed times");
}

# Memory is given back after each row: many do not take more than few
my $growth = $node->safe_psql('postgres', q{
	CREATE FUNCTION memory() RETURNS bigint LANGUAGE sql AS
		$$ SELECT substring(pg_read_file('/proc/' || pg_backend_pid() || '/status') FROM 'VmRSS:\s*(\d+)')::bigint $$;
	CREATE TABLE bodies AS SELECT body FROM report, generate_series(1, 2000);
	CREATE FUNCTION growth(query text) RETURNS bigint LANGUAGE plpgsql AS $$
	DECLARE
		before bigint;
	BEGIN
		EXECUTE query || ' LIMIT 100) AS r';
		before := memory();
		EXECUTE query || ') AS r';
		RETURN memory() - before;
	END $$;
	SELECT count(*) FROM bodies;
	SET jit = off;} . join('', map { "SELECT '$_ ' || growth('SELECT max(length(x::text)) FROM (SELECT $_(body) AS x FROM bodies');\n" } @functions));
foreach my $line (grep { /^gxbg/ } split(/\n/, $growth))
{
	my ($function, $kilobytes) = split(/ /, $line);
	cmp_ok($kilobytes, '<', 4096, "$function: memory does not grow with rows ($kilobytes kB over 2000)");
}

done_testing();
