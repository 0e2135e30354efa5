"""gxbg-load: annual reports as files, into a table that gxbg can read.

Each file becomes a row: path, title, the bytes as they are, the text that gxbg
reads (body), a digest, and what went wrong, if anything did.
"""

import argparse
import collections
import concurrent.futures
import os
import shutil
import signal
import sys
import time

import gxbg_tools
from gxbg_tools import connection
from gxbg_tools.files import extract, find_sources
from gxbg_tools.table import Table


class Progress:
    """A bar on a terminal, nothing elsewhere."""

    def __init__(self, total, quiet):
        self.total = total
        self.shown = sys.stderr.isatty() and not quiet and total > 0
        self.began = time.monotonic()
        self.last = 0.0

    def clear(self):
        if self.shown:
            sys.stderr.write('\r\033[K')
            sys.stderr.flush()

    def say(self, text):
        self.clear()
        print(f'gxbg-load: {text}', file=sys.stderr, flush=True)

    def show(self, done):
        now = time.monotonic()
        if not self.shown or (now - self.last < 0.1 and done < self.total):
            return
        self.last = now
        width = max(10, min(40, shutil.get_terminal_size().columns - 44))
        full = width * done // self.total
        left = (now - self.began) / max(done, 1) * (self.total - done)
        sys.stderr.write(f'\r\033[K[{"#" * full}{"." * (width - full)}] {done:,}/{self.total:,}'
                         f' {100 * done // self.total:3d}% {int(left) // 60}:{int(left) % 60:02d} left')
        sys.stderr.flush()


class Stop:
    """Ctrl-C and the like: a row that is being written is finished, and counted; the second time, it is not."""

    def __init__(self):
        self.waits = False
        self.signal = None
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self.handle)

    def handle(self, number, _frame):
        if not self.waits or self.signal:
            raise KeyboardInterrupt(number)
        self.signal = number

    def check(self):
        if self.signal:
            raise KeyboardInterrupt(self.signal)

    def result(self, future):
        """What the thread makes, unless stopped meanwhile."""
        while True:
            self.check()
            try:
                return future.result(0.2)
            except concurrent.futures.TimeoutError:
                pass


def load(table, sources, options, progress, counts, stop):
    """Files are read and converted ahead, by several threads; rows are written by this one."""
    known = table.known()
    limit = options.max_size << 20
    ahead = collections.deque()
    waiting = iter(sources)
    workers = concurrent.futures.ThreadPoolExecutor(options.jobs)
    stop.waits = True
    try:
        for source in waiting:
            ahead.append(workers.submit(extract, source, limit, known))
            if len(ahead) >= 2 * options.jobs:
                break
        while ahead:
            file = stop.result(ahead.popleft())
            source = next(waiting, None)
            if source is not None:
                ahead.append(workers.submit(extract, source, limit, known))
            if file.digest in known:
                what = 'known'
            else:
                what = table.store_surely(file, progress.say)
                known.add(file.digest)
            counts[what] += 1
            if what == 'failed' and not options.quiet:
                progress.say(f'{file.source.path}: {table.why}')
            progress.show(sum(counts.values()))
    finally:
        for future in ahead:
            future.cancel()
        workers.shutdown(wait=False)


def parse_arguments():
    parser = argparse.ArgumentParser(
        prog='gxbg-load', add_help=False, usage='gxbg-load [OPTION]... --table NAME FILE|FOLDER...',
        description='Loads reports (.html .htm .txt .md .csv .docx .doc .pdf, and .zip of these) into a table for gxbg.',
        epilog='Exit status: 0 all is loaded; 1 some files are rows with an error; 2 the run could not go on; 130 stopped. '
               'What is loaded already is skipped, so that the same command goes on where the last one stopped.')
    parser.add_argument('files', nargs='*', metavar='FILE|FOLDER')
    group = parser.add_argument_group('what to do')
    group.add_argument('--table', default='reports', metavar='NAME', help='table to load into, made if it is not there (default: reports)')
    group.add_argument('--max-size', type=int, default=64, metavar='MB', help='a larger file is a row with an error (default: 64)')
    group.add_argument('--jobs', type=int, default=min(8, os.cpu_count() or 1), metavar='N', help='files converted at a time')
    group.add_argument('--quiet', action='store_true', help='no progress, no line for each error')
    group.add_argument('--version', action='version', version=f'gxbg-load {gxbg_tools.VERSION}')
    group.add_argument('--help', action='help', help='this text')
    connection.add_options(parser)
    options = parser.parse_args()
    if not options.files:
        parser.error('no file or folder is named')
    if options.jobs < 1 or not 1 <= options.max_size <= 256:
        parser.error('--jobs is at least 1, --max-size 1 to 256')
    return options


def main():
    stop = Stop()
    options = parse_arguments()
    counts = collections.Counter()
    status = 0
    ignored = collections.Counter()
    progress = Progress(0, options.quiet)
    try:
        missing = [name for name in options.files if not os.path.exists(name)]
        if missing:
            raise connection.Fatal(f'there is no file or folder {", ".join(missing[:5])}{" …" if missing[5:] else ""}')
        table = Table(connection.connection_of(options, 'gxbg-load'), options.table, True)
        sources, ignored = find_sources(options.files)
        if not sources:
            progress.say('there is no file of a kind that is read (gxbg-load --help)')
        progress = Progress(len(sources), options.quiet)
        load(table, sources, options, progress, counts, stop)
        status = 1 if counts['failed'] else 0
    except KeyboardInterrupt as signalled:
        progress.say('stopped; what is counted below is in the table, the same command goes on from here')
        status = 128 + (signalled.args[0] if signalled.args else signal.SIGINT)
    except (connection.Fatal, connection.psycopg2.Error) as why:
        progress.say(connection.explain(why))
        status = 2
    progress.clear()
    kinds = ', '.join(f'{kind} {number:,}' for kind, number in sorted(ignored.items(), key=lambda item: (-item[1], item[0]))[:5])
    kinds = f'other kinds: {kinds}' if kinds else 'other kinds'
    print(f'gxbg-load: {counts["loaded"]:,} loaded, {counts["failed"]:,} with errors,'
          f' {counts["known"]:,} skipped (loaded before), {sum(ignored.values()):,} ignored ({kinds})', flush=True)
    # not sys.exit: it would wait for tools that are still converting
    os._exit(status)
