"""Connections to PostgreSQL, by the options of psql."""

import getpass
import os
import re
import subprocess
import sys

try:
    import psycopg2
    from psycopg2 import extensions
except ImportError:
    sys.exit('Python has no psycopg2 here; on Debian: apt-get install python3-psycopg2')

# Encodings that can hold a report
ENCODINGS = ('UTF8', 'EUC_CN', 'SQL_ASCII')


class Fatal(Exception):
    """Why the run cannot go on."""


def add_options(parser):
    group = parser.add_argument_group('connection, as of psql')
    group.add_argument('-d', '--dbname', help='name of the database, or a connection string')
    group.add_argument('-h', '--host')
    group.add_argument('-p', '--port')
    group.add_argument('-U', '--username')
    group.add_argument('-W', '--password', action='store_true', help='ask for a password')


def debian_port():
    """
    The port of this machine's server where it is not 5432 and nothing else is said: Debian's psql
    finds it so, libpq does not.
    """
    if any(os.environ.get(name) for name in ('PGHOST', 'PGHOSTADDR', 'PGPORT', 'PGSERVICE')):
        return None
    try:
        said = subprocess.run(['pg_lsclusters', '--no-header'], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    ports = [words[2] for words in map(str.split, said.splitlines()) if len(words) > 3 and words[3].startswith('online')]
    return ports[0] if ports and '5432' not in ports else None


def connection_of(options, name):
    given = {'dbname': options.dbname, 'host': options.host, 'port': options.port, 'user': options.username}
    if options.password:
        given['password'] = getpass.getpass()
    given = {name: value for name, value in given.items() if value is not None}
    if '=' in given.get('dbname', '') or '://' in given.get('dbname', ''):
        given = {**extensions.parse_dsn(given.pop('dbname')), **given}
    if not {'host', 'hostaddr', 'port', 'service'} & set(given):
        port = debian_port()
        given.update({'port': port} if port else {})
    given.setdefault('fallback_application_name', name)
    return given


def explain(why):
    """What to do about the errors that everybody meets first."""
    text = str(why).strip()
    if re.search(r'role ".*" does not exist|Peer authentication failed|角色.*不存在', text):
        text += ('\nhint: make yourself a role and a database, once, as the administrator postgres:\n'
                 '  su - postgres -c "createuser $(id -un)"\n'
                 '  su - postgres -c "createdb --owner=$(id -un) --encoding=UTF8 --template=template0 --locale=C.UTF-8 gxbg"')
    elif re.search(r'Is the server running|could not connect|No such file', text):
        text += '\nhint: pg_lsclusters shows the servers of this machine; service postgresql start starts them, pg_createcluster 15 main makes one'
    return text


def open_connection(given):
    """A connection with autocommit to a database that has gxbg, and the schema that gxbg is in."""
    connection = psycopg2.connect(**given)
    connection.autocommit = True
    connection.set_client_encoding('UTF8')
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_catalog.current_setting('server_encoding')")
        encoding = cursor.fetchone()[0]
        if encoding not in ENCODINGS:
            raise Fatal(f'the database has the encoding {encoding}, which cannot hold Chinese text\n'
                        'hint: createdb --encoding=UTF8 --template=template0 --locale=C.UTF-8 NAME')
        cursor.execute('SELECT nspname FROM pg_catalog.pg_extension JOIN pg_catalog.pg_namespace AS n'
                       " ON n.oid = extnamespace WHERE extname = 'gxbg'")
        found = cursor.fetchone()
        if found is None:
            raise Fatal('the extension gxbg is not in this database\nhint: CREATE EXTENSION gxbg')
    return connection, found[0]
