# Every function over bodies that strangers might write: reports that are
# mutated, truncated and spliced, and texts that are none at all.  No body
# raises an error.  A grid that is malformed raises a clean one.
#
# GXBG_HOSTILE_BODIES	how many; default: 5000
use strict;
use warnings;

use File::Basename;
use PostgreSQL::Test::Utils;
use Reports;
use Test::More;

my $directory = dirname(__FILE__) . '/../data';
my $node = new_server('hostile');
my $count = $ENV{GXBG_HOSTILE_BODIES} // 5000;

srand(2019);

# Characters of a layout, and such as are none of any
my @odd = (
	split(//, "0123456789|/-+,.?%:;()<>&\"' \t\n\r"),
	map { chr } 0x01, 0x1A, 0x7F, 0x85, 0xA0, 0xAD, 0x200B, 0x202E, 0x2028, 0x3000, 0x3002, 0x300A, 0x4E00, 0x4E07,
	0x4EF6, 0x65E0, 0x9FFF, 0xE000, 0xFEFF, 0xFF11, 0xFF1C, 0xFFFD, 0x1D7CE, 0x20000, 0x10FFFF);

my @reports = map { my $text = slurp_file($_); utf8::decode($text); $text } sort glob("$directory/*.txt $directory/*.html");

# Texts that are no report, however much they look like one
my @absurd = (
	'', ' ', "\n" x 1000, '?', '0' x 3000, '9' x 3000, '|' x 3000, "|\n" x 1500, '<' x 3000, '<td>' x 800, '&' x 3000,
	'&#1114112;' x 300, '<!--' x 800, '(' x 3000, "\x{300A}" x 1500, '1.' x 1500, '-1' x 1500, ',' x 3000,
	"\x{FEFF}" x 1000, "\x{0301}" x 1000, "\x{4E00}" x 1000, "\x{5E74}2019" x 500, '<script>' . 'x' x 3000,
	map { substr($_, 20, 40) x 40 } @reports);

sub any { return $_[int(rand(@_))]; }

sub piece
{
	my ($text, $most) = @_;
	return substr($text, int(rand(length($text))), int(rand($most)));
}

# One change to a text, whose characters may be bytes
sub mutate
{
	my ($text, $odd) = @_;
	my $at = int(rand(length($text) + 1));
	my $way = int(rand(8));

	if ($way == 0) { return substr($text, 0, $at); }
	if ($way == 1) { return substr($text, $at); }
	if ($way == 2) { substr($text, $at, int(rand(30))) = ''; }
	if ($way == 3) { substr($text, $at, 0) = piece($text, 300); }
	if ($way == 4) { return substr($text, 0, $at) . piece(any(@$odd), 8000); }
	if ($way == 5) { my $mark = any(@odd); $text =~ s/\Q$mark\E/any(@odd)/ge; }
	if ($way >= 6)
	{
		substr($text, int(rand(length($text) + 1)), int(rand(2))) = any(@odd) foreach (1 .. 1 + int(rand(20)));
	}
	return $text;
}

sub bodies
{
	my @bodies = @absurd;

	while (@bodies < $count)
	{
		my $text = any(@reports);
		$text = mutate($text, \@reports) foreach (0 .. int(rand(4)));
		$text =~ tr/\0//d;
		push @bodies, $text;
	}
	return @bodies;
}

# Load bytes as COPY takes them, whatever the encoding of the database
sub load
{
	my ($database, $type, @bodies) = @_;
	my $file = PostgreSQL::Test::Utils::tempdir() . "/$database-$type";

	open(my $copy, '>:raw', $file) or die "$file: $!";
	foreach my $id (0 .. $#bodies)
	{
		my $body = $bodies[$id];
		if ($type eq 'bytea') { $body = '\\\\x' . unpack('H*', $body); }
		else { $body =~ s/([\\\n\r\t])/sprintf('\\x%02x', ord($1))/ge; }
		print $copy "$id\t$body\n";
	}
	close($copy);
	$node->safe_psql($database, "CREATE TABLE ${type}_bodies (id int, body $type); "
		. "COPY ${type}_bodies FROM '$file' " . ($database eq 'bytes' ? '' : "ENCODING 'UTF8'"));
	return;
}

# Every function of the extension that takes one body of this type: bytes may be those of
# stored tables instead
sub functions
{
	my ($type) = @_;
	return split(/\n/, $node->safe_psql('postgres', qq{
		SELECT proname FROM pg_proc JOIN pg_depend ON objid = pg_proc.oid AND classid = 'pg_proc'::regclass
		JOIN pg_extension AS e ON refobjid = e.oid AND extname = 'gxbg'
		WHERE deptype = 'e' AND pronargs = 1 AND proargtypes[0] = '$type'::regtype AND proname NOT LIKE 'gxbg_stored_%'
		ORDER BY proname}));
}

# A query that must not fail, with the result that it must have
sub holds
{
	my ($database, $query, $expected, $name) = @_;
	my ($status, $out, $errors) = $node->psql($database, $query);

	is($status . $errors, '0', "$database: $name: no error");
	is($out, $expected, "$database: $name") if defined $expected;
	return;
}

$node->safe_psql('postgres', "CREATE DATABASE bytes TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'");
$node->safe_psql('bytes', 'CREATE EXTENSION gxbg');

my @texts = bodies();
utf8::encode($_) foreach @texts;
load('postgres', 'text', @texts);

# The same in bytes: mutations that know nothing of characters
utf8::encode($_) foreach @reports, @odd, @absurd;
push @odd, map { chr } 0x80, 0xC0, 0xE4, 0xF8, 0xFF;
my @bytes = bodies();
load('bytes', 'text', @bytes);
load('postgres', 'bytea', map { rand(10) < 1 ? join("\0", split(//, $_)) : $_ } @bytes);

foreach my $database ('postgres', 'bytes')
{
	# Where bytes are mutated, what reads all of a body stands for the others
	foreach my $function ($database eq 'postgres' ? functions('text') : qw(gxbg_parse gxbg_cells gxbg_sections))
	{
		holds($database, "SELECT count(DISTINCT id) FROM text_bodies LEFT JOIN LATERAL $function(body) AS x ON length(x::text) > 0",
			$count, "$function(text) over $count bodies");
	}
	holds($database, q{
		SELECT count(*) FROM text_bodies, gxbg_cells(body) AS c
		WHERE raw <> substr(body, start_at, end_at - start_at)}, 0, 'cells are quoted from where they stand');
	holds($database, q{
		SELECT count(*) FROM (SELECT gxbg_applications_grid(body) AS grid FROM text_bodies) AS g
		WHERE grid IS NOT NULL AND (grid::text::gxbg_grid = grid AND grid + grid = grid + grid AND grid::jsonb IS NOT NULL) IS NOT TRUE}, 0, 'grids come back from their text');
	holds($database, q{
		SELECT count(*) > 100 FROM (SELECT gxbg_applications_grid(body) AS grid FROM text_bodies) AS g,
			LATERAL gxbg_applications(grid) AS a WHERE a.count > 0}, 't', 'and have cells');
}
foreach my $function (functions('bytea'))
{
	holds('postgres', "SELECT count(DISTINCT id) FROM bytea_bodies LEFT JOIN LATERAL $function(body) AS x ON length(x::text) > 0",
		$count, "$function(bytea) over $count bodies");
}

# Grids: what is malformed raises this error and no other
$node->safe_psql('postgres', q{
	CREATE TABLE grids AS SELECT gxbg_applications_grid(body) AS grid FROM text_bodies
		WHERE gxbg_applications_grid(body) IS NOT NULL LIMIT 40;
	CREATE TABLE taken (grid gxbg_grid);
	CREATE TABLE outcomes (sqlstate text);
	CREATE FUNCTION attempt(statement text) RETURNS void LANGUAGE plpgsql AS $$
	BEGIN
		EXECUTE statement;
		INSERT INTO outcomes VALUES ('00000');
	EXCEPTION WHEN OTHERS THEN
		INSERT INTO outcomes VALUES (SQLSTATE);
	END $$;});

# Run statements; those that fail must all fail with this error
sub fails_only_with
{
	my ($sqlstate, $name, @statements) = @_;
	my $file = PostgreSQL::Test::Utils::tempdir() . '/statements';

	open(my $copy, '>:raw', $file) or die "$file: $!";
	s/([\\\n\r\t])/sprintf('\\x%02x', ord($1))/ge, print $copy "$_\n" foreach @statements;
	close($copy);
	$node->safe_psql('postgres', qq{
		TRUNCATE outcomes;
		CREATE TABLE statements (statement text);
		COPY statements FROM '$file' ENCODING 'UTF8';
		SELECT attempt(statement) FROM statements;
		DROP TABLE statements;});
	is($node->safe_psql('postgres', "SELECT count(*) FROM outcomes WHERE sqlstate NOT IN ('00000', '$sqlstate')"), 0,
		"$name: no other error than $sqlstate");
	cmp_ok($node->safe_psql('postgres', "SELECT count(*) FROM outcomes WHERE sqlstate = '$sqlstate'"), '>', @statements / 4,
		"$name: refused");
	return;
}

my @grids = split(/\n/, $node->safe_psql('postgres', 'SELECT grid FROM grids'));
@odd = (split(//, '0123456789[]{},:"- enul'), '9223372036854775808', '1e5', '"states"', 'null', '[[[[', '\\u0000');
my @malformed = map { s/'/''/gr } map { mutate($_, \@grids) } map { any(@grids) } 1 .. 2000;
utf8::decode($_) || utf8::upgrade($_), utf8::encode($_) foreach @malformed;
fails_only_with('22P02', 'text of grids', map { "SELECT '$_'::gxbg_grid" } @malformed);

# In the format of COPY: a header, a row of one field, a trailer
my @stored = map { pack('H*', $_) } split(/\n/,
	$node->safe_psql('postgres', q{SELECT encode(gxbg_grid_send(grid), 'hex') FROM grids}));
@odd = map { chr } 0 .. 255;
my @files;
foreach my $i (1 .. 1000)
{
	my $grid = substr(mutate(any(@stored), \@stored), 0, 100_000);
	my $file = PostgreSQL::Test::Utils::tempdir() . "/grid-$i";

	open(my $copy, '>:raw', $file) or die "$file: $!";
	print $copy "PGCOPY\n\xFF\r\n\0" . pack('NN', 0, 0) . pack('nN', 1, length($grid)) . $grid . pack('n', 0xFFFF);
	close($copy);
	push @files, $file;
}
fails_only_with('22P03', 'bytes of grids', map { "COPY taken FROM '$_' (FORMAT binary)" } @files);
holds('postgres', 'SELECT count(grid::text) > 0 FROM taken', 't', 'what was taken can be read');

# Tables as a mart stores them, and bytes that are none
@stored = map { pack('H*', $_) } split(/\n/, $node->safe_psql('postgres', q{
	SELECT encode(stored.tables, 'hex') FROM text_bodies, gxbg_store(body, NULL) AS stored
	WHERE stored.tables IS NOT NULL LIMIT 40}));
fails_only_with('XX001', 'bytes of stored tables', map {
	my $tables = unpack('H*', substr(mutate(any(@stored), \@stored), 0, 100_000));
	map { "SELECT count(*) FROM gxbg_stored_$_('\\x$tables')" } 'disclosures', 'proceedings' } 1 .. 1000);

done_testing();
