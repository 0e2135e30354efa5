"""Files and members of archives, and what they hold."""

import collections
import hashlib
import os
import zipfile

from gxbg_tools.texts import Unreadable, text_of

# What is taken from a folder; a file that is named is always tried
SUFFIXES = {'', '.html', '.htm', '.shtml', '.xhtml', '.asp', '.aspx', '.jsp', '.php', '.txt', '.md', '.csv',
            '.docx', '.doc', '.wps', '.pdf', '.zip'}


class Source:
    """One file, or one member of an archive."""

    def __init__(self, path, archive=None, member=None):
        self.archive = archive
        self.member = member
        self.path = readable_name(path) + (f'/{member_name(member)}' if member else '')
        self.place = path

    def read(self, limit):
        """Its bytes; raises Unreadable."""
        try:
            size = self.member.file_size if self.member else os.stat(self.place).st_size
            if size > limit:
                raise Unreadable(f'larger than {limit >> 20} MB (--max-size)')
            if self.member:
                with self.archive.open(self.member) as file:
                    data = file.read(limit + 1)
            else:
                with open(self.place, 'rb') as file:
                    data = file.read(limit + 1)
            if len(data) > limit:
                raise Unreadable(f'larger than {limit >> 20} MB (--max-size)')
            return data
        except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as broken:
            raise Unreadable(getattr(broken, 'strerror', None) or str(broken) or 'broken archive') from broken
        except Exception as broken:     # zlib.error and the like have no common class
            if isinstance(broken, Unreadable):
                raise
            raise Unreadable(f'broken archive: {broken}') from broken


def readable_name(path):
    """A file's name as text: Linux has bytes, of UTF-8 or, from older Windows, GBK."""
    name = os.fsencode(os.path.abspath(path))
    for encoding in ('utf-8', 'gb18030'):
        try:
            return name.decode(encoding)
        except UnicodeDecodeError:
            pass
    return name.decode('utf-8', 'replace')


def member_name(member):
    """The name in an archive: UTF-8 if it says so, otherwise bytes, which zipfile takes for CP 437."""
    if member.flag_bits & 0x800:
        return member.filename
    name = member.filename.encode('cp437', 'replace')
    for encoding in ('utf-8', 'gb18030'):
        try:
            return name.decode(encoding)
        except UnicodeDecodeError:
            pass
    return member.filename


def is_wanted(name):
    base = os.path.basename(name)
    return not base.startswith(('.', '~$')) and os.path.splitext(base.split('?')[0])[1].lower() in SUFFIXES


def archive_sources(path):
    """The members of a ZIP archive that are read, or None if the file is none or is a document; names of the others."""
    try:
        if not zipfile.is_zipfile(path):
            return None, []
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return None, []
    if 'word/document.xml' in archive.NameToInfo:
        archive.close()
        return None, []
    members = [member for member in archive.infolist()
               if not member.is_dir() and '__MACOSX/' not in member.filename]
    wanted = [Source(path, archive, member) for member in members if is_wanted(member_name(member))]
    return wanted, [member_name(member) for member in members if not is_wanted(member_name(member))]


def suffix_of(name):
    base = os.path.basename(name)
    return 'hidden' if base.startswith(('.', '~$')) else os.path.splitext(base.split('?')[0])[1].lower()


def find_sources(arguments):
    """All files below what was named, and how many were left out by kind."""
    sources = []
    ignored = collections.Counter()

    def take(path):
        # a PDF may end with what looks like an archive; only names tell apart cheaply
        members, left_out = (archive_sources(path) if path.lower().endswith('.zip') else (None, []))
        ignored.update(map(suffix_of, left_out))
        sources.extend([Source(path)] if members is None else members)

    for argument in arguments:
        if not os.path.isdir(argument):
            take(argument)
            continue
        for directory, subdirectories, names in os.walk(argument):
            subdirectories[:] = sorted(name for name in subdirectories if not name.startswith('.'))
            for name in sorted(names):
                if is_wanted(name):
                    take(os.path.join(directory, name))
                else:
                    ignored[suffix_of(name)] += 1
    return sources, ignored


Extracted = collections.namedtuple('Extracted', 'source digest raw text title error')


def extract(source, limit, known):
    """All that can be done without the server; text is None if it is known already or there is an error."""
    try:
        raw = source.read(limit)
    except Unreadable as why:
        digest = hashlib.sha256(b'unreadable\0' + os.fsencode(source.path)).hexdigest()
        return Extracted(source, digest, None, None, None, str(why))
    digest = hashlib.sha256(raw).hexdigest()
    if digest in known:
        return Extracted(source, digest, None, None, None, None)
    try:
        text, title = text_of(raw)
        return Extracted(source, digest, raw, text, title, None)
    except Unreadable as why:
        return Extracted(source, digest, raw, None, None, str(why))
