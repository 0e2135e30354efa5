"""The table of reports that gxbg-load fills."""

import re
import time

import psycopg2
from psycopg2 import sql

from gxbg_tools.connection import Fatal, open_connection
from gxbg_tools.texts import Unreadable, is_noise, one_line, title_of

RECONNECTIONS = 6

COLUMNS = [
    ('id', 'bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY', 'number of the file, in the order of loading 编号'),
    ('path', 'text NOT NULL', 'where the file was; of a ZIP archive with the name in it 文件路径'),
    ('title', 'text', 'title of the page or document; NULL if it has none 标题'),
    ('raw', 'bytea', 'the file as it is; NULL if it could not be read 原始字节'),
    ('body', 'text', 'the text that gxbg reads; NULL if there is an error 正文'),
    ('digest', 'text NOT NULL UNIQUE', 'SHA-256 of the file, in hex: the same file is loaded once 摘要'),
    ('loaded_at', 'timestamptz NOT NULL DEFAULT now()', 'when it was loaded 载入时间'),
    ('error', 'text', 'why there is no body; NULL if there is one 错误'),
]


class Table:
    """The table of reports, over a connection that is made again when it is lost."""

    def __init__(self, connect, name, create):
        self.connect = connect
        self.name = sql.SQL('.').join(sql.Identifier(part) for part in split_name(name))
        self.connection = None
        self.gxbg = None
        self.open()
        if create:
            self.create()
        self.check()
        self.failed = self.failed_paths()
        self.why = None

    def open(self):
        self.connection, schema = open_connection(self.connect)
        self.gxbg = sql.Identifier(schema)

    def run(self, query, *values):
        with self.connection.cursor() as cursor:
            cursor.execute(query, values or None)
            return cursor.fetchall() if cursor.description else []

    def ask(self, query, *values):
        rows = self.run(query, *values)
        return rows[0][0] if rows else None

    def create(self):
        # Not IF NOT EXISTS: to load into a table must not need the right to make one
        if self.ask('SELECT pg_catalog.to_regclass(%s)', self.name.as_string(self.connection)) is not None:
            return
        columns = sql.SQL(', ').join(sql.SQL('{} ' + kind).format(sql.Identifier(name)) for name, kind, _ in COLUMNS)
        self.run(sql.SQL('CREATE TABLE {} ({})').format(self.name, columns))
        for name, _, comment in COLUMNS:
            self.run(sql.SQL('COMMENT ON COLUMN {}.{} IS {}').format(self.name, sql.Identifier(name), sql.Literal(comment)))
        self.run(sql.SQL('COMMENT ON TABLE {} IS {}').format(
            self.name, sql.Literal('annual reports as files, loaded by gxbg-load 政府信息公开工作年度报告原文')))

    def check(self):
        has = {row[0] for row in self.run(
            'SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = %s::pg_catalog.regclass'
            ' AND attnum > 0 AND NOT attisdropped', self.name.as_string(self.connection))}
        lacking = [name for name, _, _ in COLUMNS if name not in has and name != 'id']
        if lacking:
            raise Fatal(f'the table has no column {", ".join(lacking)}: it was not made by gxbg-load\n'
                        'hint: name another with --table, which will be made')

    def known(self):
        """Digests of what was loaded without an error; the rest is tried again."""
        return {row[0] for row in self.run(
            sql.SQL('SELECT digest FROM {} WHERE error IS NULL').format(self.name))}

    def failed_paths(self):
        return {row[0] for row in self.run(
            sql.SQL('SELECT path FROM {} WHERE error IS NOT NULL').format(self.name))}

    def store(self, file):
        """One row, committed.  Returns 'loaded', 'failed' or 'known'."""
        body, title, error = None, None, file.error
        if error is None:
            try:
                body = self.ask(sql.SQL('SELECT {}.gxbg_text(%s)').format(self.gxbg), psycopg2.Binary(file.text))
                if is_noise(body):
                    raise Unreadable('this is no text in any charset')
                title = title_of(body, file.title)
            except Unreadable as why:
                body, error = None, str(why)
            except psycopg2.OperationalError:
                raise
            except psycopg2.Error as why:
                body, error = None, one_line(str(why))
        try:
            return self.insert(file, file.source.path, title, body, error)
        except psycopg2.DataError:
            # a name that the encoding of the database cannot hold
            return self.insert(file, file.source.path.encode('ascii', 'backslashreplace').decode(), None, body, error)

    def insert(self, file, path, title, body, error):
        gone = sql.SQL('')
        if path in self.failed and error is None:
            # what could not be read there, it now could
            gone = sql.SQL('WITH gone AS (DELETE FROM {} WHERE path = {} AND digest <> {} AND error IS NOT NULL) ').format(
                self.name, sql.Literal(path), sql.Literal(file.digest))
        done = self.run(gone + sql.SQL(
            'INSERT INTO {0} AS t (path, title, raw, body, digest, error) VALUES (%s, %s, %s, %s, %s, %s)'
            ' ON CONFLICT (digest) DO UPDATE SET path = excluded.path, title = excluded.title, raw = excluded.raw,'
            ' body = excluded.body, error = excluded.error, loaded_at = excluded.loaded_at'
            ' WHERE t.error IS NOT NULL RETURNING 1').format(self.name),
            path, title, None if file.raw is None else psycopg2.Binary(file.raw), body, file.digest, error)
        if not done:
            return 'known'
        if error is not None:
            self.why = error
            return 'failed'
        return 'loaded'

    def store_surely(self, file, say):
        """The same; a lost connection is made again.  A file that the server does not survive is an error of its own."""
        lost = 0
        while True:
            try:
                if self.connection.closed:
                    self.reopen(say)
                return self.store(file)
            except (psycopg2.OperationalError, psycopg2.InterfaceError) as why:
                if not self.connection.closed:
                    return self.store(file._replace(text=None, error=one_line(str(why))))
                lost += 1
                say(f'lost the connection: {one_line(str(why))}')
                if lost == 3:
                    file = file._replace(text=None, error='the server ended the connection each time it was given this file')
                elif lost > 3:
                    raise

    def reopen(self, say):
        for attempt in range(RECONNECTIONS):
            time.sleep(min(2 ** attempt / 2, 10))
            try:
                self.open()
                say('connected again')
                return
            except psycopg2.OperationalError as why:
                last = why
        raise last


def split_name(name):
    """schema.table, either in double quotes if need be."""
    parts = re.findall(r'"((?:[^"]|"")+)"|([^."]+)', name)
    if not 1 <= len(parts) <= 2:
        raise Fatal(f'"{name}" is no name of a table')
    return [quoted.replace('""', '"') if quoted else plain.lower() for quoted, plain in parts]
