"""Are the cells of misread reports that are not read as they stand settled by the text?

usage: judge.py < output of judge_cells

Knows nothing of the reader's solver: z3 is given the sums of the form, the figures that
are read from whole digits, and for digits that were run together all ways to part them.
A cell that is recovered or inferred is settled if no other value fits; an empty cell that is
given 0, if 0 fits, as the form leaves zeros out.  Prints the counts, and the cells that another
value fits; exits with 1 if there are any.
"""
import itertools
import re
import sys
import unicodedata

import z3

READ, RECOVERED, INFERRED = "read", "recovered", "inferred"
STATES = {0: READ, 1: RECOVERED, 2: INFERRED}
DROPS_CELLS = ("11", "27")       # layouts whose rows have figures in unknown columns
MAX_WAYS = 400


def digits_of(raw):
    return "".join(str(unicodedata.digit(c)) for c in raw if unicodedata.category(c) == "Nd")


def is_figure(raw, value):
    """Digits, perhaps grouped, or with a unit or blanks around, that are this value"""
    digits = digits_of(raw)
    return digits != "" and int(digits) == abs(value)


def parts(digits, cells, rest):
    """All ways to part the digits into so many figures that add up to the rest"""
    if cells == 1:
        if digits and (digits[0] != "0" or len(digits) == 1) and int(digits) == rest:
            yield [rest]
        return
    for length in range(1, len(digits) - cells + 2):
        value = int(digits[:length])
        if value > rest or (length > 1 and digits[0] == "0"):
            break
        for others in parts(digits[length:], cells - 1, rest - value):
            yield [value] + others


def ways(digits):
    """All rows of seven figures that these digits may be, by their own total"""
    found = []
    for at in range(len(digits) - 1, 5, -1):
        if digits[at] == "0" and at < len(digits) - 1:
            continue
        for row in parts(digits[:at], 6, int(digits[at:])):
            found.append(row + [int(digits[at:])])
            if len(found) > MAX_WAYS:
                return None
    return found


def read_reports(lines):
    report = None
    for line in lines:
        words = line.split()
        if words[0] == "report":
            if report:
                yield report
            report = (line.strip(), [])
        else:
            cells = []
            row = bytes.fromhex(line.rstrip("\n").split(" ")[1]).decode("utf-8", "replace")
            for word in line.split()[-7:]:
                state, value, raw = word.split(":")
                text = bytes.fromhex(raw).decode("utf-8", "replace")
                cells.append((STATES.get(int(state), "open"), int(value), text))
            report[1].append((words[0], row, cells))
    if report:
        yield report


def sums(codes, x):
    """The sums of the form: a row's total; what came in and what became of it; all results"""
    out = [x[c][6] == z3.Sum(x[c][:6]) for c in codes]
    results = [c for c in codes if c not in ("received", "carried_in", "concluded", "carried_out")]
    for a in range(7):
        out.append(x["received"][a] + x["carried_in"][a] == x["concluded"][a] + x["carried_out"][a])
        out.append(x["concluded"][a] == z3.Sum([x[c][a] for c in results]))
    return out


def placements(figures):
    """All rows of these figures in their order, the last of them the total"""
    for places in itertools.combinations(range(6), len(figures) - 1):
        row = [0] * 7
        for place, figure in zip(list(places) + [6], figures):
            row[place] = figure
        if sum(row[:6]) == row[6]:
            yield row


def one_of(x, rows):
    return z3.Or([z3.And([x[a] == row[a] for a in range(7)]) for row in rows])


def is_moved(cells, drops_cells):
    """A row whose figures may be in other columns than they were put in"""
    return drops_cells and any(not raw for state, value, raw in cells) and \
        any(raw for state, value, raw in cells) and \
        all(not raw or (state in (READ, RECOVERED) and is_figure(raw, value)) for state, value, raw in cells)


def row_evidence(x, row, cells, drops_cells):
    """What the text says of a row, which goes from its first figure to its last, without its sums"""
    out = []
    if drops_cells and all(state == INFERRED and value == 0 and not raw for state, value, raw in cells):
        # Nothing but zeros, of which it is not said where they stood
        return [v == 0 for v in x]
    if is_moved(cells, drops_cells):
        rows = list(placements([int(digits_of(figure)) for figure in re.findall(r"\d+", row)]))
        return [one_of(x, rows)] if rows else []
    if any(state == "open" for state, value, raw in cells):
        # A row that is open, whole or in part, has the digits of its longest piece
        text = max((raw for state, value, raw in cells), key=len)
        figures = [int(digits_of(figure)) for figure in re.findall(r"\d+", text)]
        rows = list(placements(figures)) if drops_cells and 0 < len(figures) < 7 else \
            ways(digits_of(text)) if 0 < len(figures) < 7 else []
        if rows:
            return [one_of(x, rows)]
    whole = "".join(digits_of(raw) for state, value, raw in cells)
    if all(state in (READ, RECOVERED) and raw for state, value, raw in cells) and \
            any(state == RECOVERED for state, value, raw in cells):
        found = ways(whole)
        if found:
            return [one_of(x, found)]
    for a, (state, value, raw) in enumerate(cells):
        if state == READ and is_figure(raw, value):
            out.append(x[a] == value)
    return out


def judge(rows, drops_cells):
    codes = [code for code, row, cells in rows]
    x = {c: [z3.Int("%s_%d" % (c, a)) for a in range(7)] for c in codes}
    solver = z3.Solver()
    solver.set("timeout", 2000)
    for c in codes:
        solver.add([v >= 0 for v in x[c]])
    for code, row, cells in rows:
        solver.add(row_evidence(x[code], row, cells, drops_cells))
    for identity in sums(codes, x):
        # One that the figures themselves break says nothing
        solver.push()
        solver.add(identity)
        broken = solver.check() == z3.unsat
        solver.pop()
        if not broken:
            solver.add(identity)
    for code, row, cells in rows:
        moved = is_moved(cells, drops_cells)
        for a, (state, value, raw) in enumerate(cells):
            if state not in (RECOVERED, INFERRED) and not (moved and state == READ):
                continue
            solver.push()
            empty = state == INFERRED and value == 0 and not moved
            solver.add(x[code][a] == value if empty else x[code][a] != value)
            answer = solver.check()
            solver.pop()
            settled = answer == (z3.sat if empty else z3.unsat)
            yield code, a, state, value, "unknown" if answer == z3.unknown else \
                "settled" if settled else "open"


def main():
    counts = {}
    reports = 0
    for name, rows in read_reports(sys.stdin):
        reports += 1
        if {"received", "carried_in", "concluded", "carried_out"} - {code for code, row, cells in rows}:
            continue
        for code, a, state, value, answer in judge(rows, name.split()[1] in DROPS_CELLS):
            counts[state, answer] = counts.get((state, answer), 0) + 1
            if answer == "open":
                print("# %s: %s column %d, %d %s: another value fits" % (name, code, a, value, state))
    for (state, answer), count in sorted(counts.items()):
        print("%-10s %-8s %d" % (state, answer, count))
    wrong = sum(count for (state, answer), count in counts.items() if answer == "open")
    print("%s 1 - %d reports: no cell is given that the text does not settle" %
          ("not ok" if wrong else "ok", reports))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
