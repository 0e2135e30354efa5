-- Loads the sample reports of this directory: \i test/data/load.sql, with the
-- root of the checkout as current directory.  psql reads the files, so that a
-- server of another user, or another machine, will do.
\set QUIET on
CREATE TABLE sample (name text COLLATE "C" PRIMARY KEY, body text NOT NULL);
\set body `cat test/data/bars.txt`
INSERT INTO sample VALUES ('bars', :'body');
\set body `cat test/data/blanks.txt`
INSERT INTO sample VALUES ('blanks', :'body');
\set body `cat test/data/broken_labels.txt`
INSERT INTO sample VALUES ('broken_labels', :'body');
\set body `cat test/data/contradicts.txt`
INSERT INTO sample VALUES ('contradicts', :'body');
\set body `cat test/data/csv.txt`
INSERT INTO sample VALUES ('csv', :'body');
\set body `cat test/data/cut_off.txt`
INSERT INTO sample VALUES ('cut_off', :'body');
\set body `cat test/data/lines.txt`
INSERT INTO sample VALUES ('lines', :'body');
\set body `cat test/data/notes.txt`
INSERT INTO sample VALUES ('notes', :'body');
\set body `cat test/data/pages.txt`
INSERT INTO sample VALUES ('pages', :'body');
\set body `cat test/data/prose.txt`
INSERT INTO sample VALUES ('prose', :'body');
\set body `cat test/data/run_together.txt`
INSERT INTO sample VALUES ('run_together', :'body');
\set body `cat test/data/several.txt`
INSERT INTO sample VALUES ('several', :'body');
\set body `cat test/data/tabs.txt`
INSERT INTO sample VALUES ('tabs', :'body');
\set body `cat test/data/traditional.txt`
INSERT INTO sample VALUES ('traditional', :'body');
\set body `cat test/data/word.html`
INSERT INTO sample VALUES ('word', :'body');
