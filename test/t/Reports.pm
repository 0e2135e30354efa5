# What tests with a server of their own have in common: servers with gxbg, and
# reports to read (report(), see test/report.sql).
package Reports;

use strict;
use warnings;

use Exporter 'import';
use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;

our @EXPORT = qw(new_server define_report);

my $definition = dirname(__FILE__) . '/../report.sql';

# A server that runs and has the extension; options as of init, and conf: lines of postgresql.conf
sub new_server
{
	my ($name, %options) = @_;
	my $node = PostgreSQL::Test::Cluster->new($name);
	my $conf = delete $options{conf};

	$node->init(%options, extra => [ '--encoding=UTF8', '--locale=C' ]);
	$node->append_conf('postgresql.conf', $conf) if $conf;
	$node->start;
	$node->safe_psql('postgres', 'CREATE EXTENSION gxbg');
	return $node;
}

# Define the function report() there
sub define_report
{
	my ($node, $database) = @_;

	$node->safe_psql($database // 'postgres', slurp_file($definition));
	return;
}

1;
