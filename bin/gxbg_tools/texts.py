"""The text of a file, by what the file is, whatever its name says.

Nothing is interpreted here: charsets are told by gxbg_text, reports read by gxbg.
"""

import html
import io
import re
import shutil
import subprocess
import zipfile

TOOL_SECONDS = 120


class Unreadable(Exception):
    """Why there is no text in a file, for the column error."""


def run_tool(arguments, package, data):
    """Output of one of Debian's tools, which reads data as its standard input."""
    if shutil.which(arguments[0]) is None:
        raise Unreadable(f'{arguments[0]} is not installed: apt-get install {package}, then load again')
    try:
        done = subprocess.run(arguments, input=data, capture_output=True, timeout=TOOL_SECONDS, check=False)
    except subprocess.TimeoutExpired as late:
        raise Unreadable(f'{arguments[0]} took more than {TOOL_SECONDS} seconds') from late
    if done.returncode != 0:
        said = done.stderr.decode('utf-8', 'replace').strip().splitlines()
        raise Unreadable(f'{arguments[0]}: {said[-1] if said else "exit status " + str(done.returncode)}')
    return done.stdout, done.stderr


def words(text):
    if not text.strip():
        raise Unreadable('this document has no text')
    return text


def pdf_text(data):
    """-raw keeps a table's cells in the order of its rows, which -layout and the default do not."""
    text, said = run_tool(['pdftotext', '-raw', '-enc', 'UTF-8', '-', '-'], 'poppler-utils', data)
    if b'Missing language pack' in said:
        raise Unreadable('a PDF with fonts that pdftotext needs data for: apt-get install poppler-data, then load again')
    if not text.strip():
        raise Unreadable('this PDF has no text: it is a scan, which needs character recognition (OCR) first')
    return text


def is_whole(text, of):
    """Whether a text has the letters and the digits of another one, but for notes and page numbers."""
    def count(pattern, data):
        return len(re.findall(pattern, data.decode('utf-8', 'replace')))
    return all(count(kind, text) >= 0.98 * count(kind, of) for kind in (r'\w', r'\d'))


def word_text(data):
    """
    A .doc of Word 97 to 2003.

    antiword keeps empty cells, but of a table with joined ones, as the form's are,
    it leaves out rows and says nothing. catdoc has all that stands in the file,
    but ends a row at an empty cell. So catdoc tells whether antiword's text is whole.
    """
    everything = words(run_tool(['catdoc', '-w', '-d', 'utf-8'], 'catdoc', data)[0])
    if shutil.which('antiword'):
        try:
            cells = run_tool(['antiword', '-w', '0', '-m', 'UTF-8.txt', '-'], 'antiword', data)[0]
        except Unreadable:
            return everything
        if is_whole(cells, of=everything):
            return cells
    return everything


def docx_parts(data):
    """The document's XML and its title, or None if the ZIP archive is no document."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if 'word/document.xml' not in names:
                return None
            text = archive.read('word/document.xml')
            core = archive.read('docProps/core.xml') if 'docProps/core.xml' in names else b''
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as broken:
        raise Unreadable(f'broken document or archive: {broken}') from broken
    title = re.search(r'<dc:title>(.*?)</dc:title>', core.decode('utf-8', 'replace'), re.S)
    return text, html.unescape(title.group(1)) if title else None


BINARY = [
    (b'\x89PNG', 'a PNG image'), (b'\xff\xd8\xff', 'a JPEG image'), (b'GIF8', 'a GIF image'), (b'BM', 'a BMP image'),
    (b'II*\0', 'a TIFF image'), (b'MM\0*', 'a TIFF image'), (b'Rar!', 'a RAR archive'),
    (b'7z\xbc\xaf', 'a 7z archive'), (b'\x1f\x8b', 'a gzip archive'),
]


def text_of(data):
    """(bytes for gxbg_text, title that the file states or None), by what the file is, whatever its name says."""
    if not data.strip(b'\0\t\r\n '):
        raise Unreadable('the file is empty')
    if data[:1024].lstrip().startswith(b'%PDF-'):
        return pdf_text(data), None
    if data.startswith(b'PK\x03\x04'):
        parts = docx_parts(data)
        if parts is None:
            raise Unreadable('an archive in an archive, or another kind of document: unpack it, or save it as .docx')
        return parts
    if data.startswith(b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'):
        return word_text(data), None
    if data.startswith(b'{\\rtf'):
        raise Unreadable('rich text (RTF): save it as .docx')
    for magic, kind in BINARY:
        if data.startswith(magic) and (magic != b'BM' or b'\0' in data[:32]):
            raise Unreadable(f'{kind}, which has no text')
    return data, None


def one_line(text):
    return re.sub(r'\s+', ' ', text).strip()


def title_of(body, stated):
    """
    The title: of a page by its head, of a document as it states it.

    A document's stated title is often that of the file it was copied from, so it
    counts only if the text has it, too; else its first lines, if they are a title.
    """
    head = body[:200000]
    if re.search(r'<(html|head|title|meta)\b', head, re.I):
        for pattern in (r'<meta\s+name=["\']?ArticleTitle["\']?\s+content=["\']([^"\'<>]+)',
                        r'<title[^>]*>(.*?)</title'):
            found = re.search(pattern, head, re.I | re.S)
            if found and one_line(html.unescape(found.group(1))):
                return one_line(html.unescape(found.group(1)))
        return None
    text = re.sub(r'</w:p>', '\n', head)
    text = html.unescape(re.sub(r'<[^>]*>', '', text))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if stated and re.sub(r'\s', '', stated) and re.sub(r'\s', '', stated) in re.sub(r'\s', '', text):
        return one_line(stated)
    for count in (1, 2, 3):
        first = ''.join(lines[:count])
        if len(first) > 80 or re.search(r'[,。;:>、]', first):
            break
        if first.endswith('报告') or (count == 1 and '报告' in first):
            return one_line(first)
    return None


def is_noise(body):
    """Bytes of something else, which some charset or other happens to have characters for."""
    controls = len(re.findall(r'[\x01-\x08\x0e-\x1f]', body))
    return 10 * body.count('\ufffd') + 50 * controls > len(body)
