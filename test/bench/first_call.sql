-- The first run of a statement in this backend and its second one: the time on the
-- clock, and on the processor, in nanoseconds, as Linux counts it, at rest between the
-- statements.  The library is loaded and the catalogs are warm, as any statement before
-- makes them.  Variable: statement.
LOAD 'gxbg';
SELECT NULL::gxbg_report, gxbg_version(), length(body) FROM short_report WHERE number = 1 \g /dev/null
\set on_processor 'SELECT coalesce(split_part(pg_read_file(''/proc/self/schedstat'', 0, 100, true), '' '', 1)::bigint, 0) AS'
:on_processor begin \gset
:on_processor begin \gset
:on_processor empty \gset
\timing on
:statement \g /dev/null
\timing off
:on_processor first \gset
\timing on
:statement \g /dev/null
\timing off
:on_processor second \gset
-- the question itself takes as long as it did before
SELECT format('Processor: %s', (:first - 2 * :empty + :begin) / 1e6);
SELECT format('Processor: %s', (:second - :first - :empty + :begin) / 1e6);
