#!/usr/bin/env python3
"""Measures what is promised about speed and memory, as a table; exit code 1 when something is not met.

    run.py FOLDER_WITH_PROGRAMS [windows|snapshots|guides|rows|calls|fill|archive]…

Each figure stands beside a peer of the same run where there is one: the vendors' SDKs, Qt's own proxy model, a single
request. Times are medians.
"""
import contextlib, json, os, pathlib, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "conformance"))
import tools  # noqa: E402

LONGEST_GAP = 50  # ms


class Table:
    """figure, what was measured, its peer in the same run and the ratio to it, what is promised (of the ratio where
    there is one), and whether it is met"""

    def __init__(self):
        self.lines, self.missed = [], 0

    def add(self, what, measured, limit, unit="ms", remark=""):
        self.line(what, "%.0f %s" % (measured, unit), "", "", measured, limit, "%g %s" % (limit, unit), remark)

    def least(self, what, measured, limit, unit, remark=""):
        """more is better"""
        met = measured >= limit
        self.missed += not met
        self.lines.append((what, "%.0f %s" % (measured, unit), "", "", "≥ %g %s" % (limit, unit), "met" if met else "NOT MET", remark))

    def beside(self, what, measured, peer, name, limit, remark=""):
        self.line(what, "%.0f ms" % measured, "%s %.0f ms" % (name, peer), "%.3f" % (measured / peer), measured / peer,
                  limit, "%g of the peer" % limit, remark)

    def line(self, what, measured, peer, ratio, value, limit, promised, remark):
        met = value <= limit
        self.missed += not met
        self.lines.append((what, measured, peer, ratio, "≤ " + promised, "met" if met else "NOT MET", remark))

    def cannot(self, what, reason):
        self.missed += os.environ.get("CI") == "true"
        self.lines.append((what, "", "", "", "", "skipped", reason))

    def show(self):
        rows = [("Figure", "Measured", "Peer", "Ratio", "Promised", "", "")] + self.lines
        widths = [max(len(row[i]) for row in rows) for i in range(7)]
        for row in rows:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


class Programs:
    def __init__(self, folder, home):
        self.folder, self.home = pathlib.Path(folder).resolve(), pathlib.Path(home)
        for name in ("trunkline", "trunkline-bench", "trunkline-sandbox"):
            if not (self.folder / name).exists():
                sys.exit("%s is not built: ./dev bench builds it" % (self.folder / name))

    def environment(self, **more):
        """a home of its own: nothing of the operator's is read or written"""
        places = {"XDG_%s_HOME" % kind: str(self.home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        return dict(os.environ, HOME=str(self.home), QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=str(self.home), **places, **more)

    def bench(self, *arguments):
        done = subprocess.run([self.folder / "trunkline-bench", *arguments], env=self.environment(), timeout=300,
                              stdout=subprocess.PIPE, text=True, check=True)
        return json.loads(done.stdout.strip().splitlines()[-1])

    @contextlib.contextmanager
    def sandbox(self, company, latency, *more):
        """a sandbox; gives the file with what it printed"""
        process = subprocess.Popen([self.folder / "trunkline-sandbox", "--company", company, "--latency", str(latency), *more],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            file = self.home / "connect.json"
            file.write_text(process.stdout.readline())
            yield file
        finally:
            process.stdin.close()
            process.wait(10)

    def memory(self, connect, settle=6):
        """MB in use by the idle program"""
        program = subprocess.Popen([self.folder / "trunkline", "--connect", connect], env=self.environment(),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(settle)
            status = pathlib.Path("/proc/%d/status" % program.pid).read_text()
            return int(status.split("VmRSS:")[1].split()[0]) / 1024
        finally:
            program.terminate()
            program.wait(10)


def by_sdks(connect, what="accounts", timeout=120, **more):
    line = connect.read_text()
    environment = dict(os.environ, TRUNKLINE_WHAT=what, TRUNKLINE_SDKS=tools.node_packages(), TRUNKLINE_SANDBOX=line, **more,
                       TRUNKLINE_TWILIO_BASE=json.loads(line)["twilio"]["base"])
    redirect = HERE.parent / "conformance" / "sdk" / "redirect.cjs"
    done = subprocess.run([tools.node()[0], "--require", redirect, HERE / "sdk.cjs"], env=environment, timeout=timeout,
                          stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def middle(runs, *names):
    """the values of the median run, by the first name"""
    run = sorted(runs, key=lambda r: r[names[0]])[len(runs) // 2]
    return [run[name] for name in names]


def windows(programs, table):
    with programs.sandbox("demo", 40) as connect:
        runs = [programs.bench("window", connect, str(time.monotonic() * 1000)) for _ in range(3)]
        usable, start = middle(runs, "usable", "start")
        table.add("Start to usable window", usable, 500, remark="first painted after %.0f ms" % start)
        table.add("First rows after connect, 40 ms away", *middle(runs, "rows"), 250,
                  remark="from before the window is made until the numbers are painted")
        gaps(table, "Longest gap, sample company", runs)
    with programs.sandbox("demo", 0) as connect:
        table.add("Idle memory", programs.memory(connect), 80, "MB")
    with programs.sandbox("full", 40) as connect:
        runs = [programs.bench("window", connect, str(time.monotonic() * 1000)) for _ in range(3)]
        gaps(table, "Longest gap, 1,000 numbers", runs)


def gaps(table, what, runs):
    if not all(r["shown"] for r in runs):
        sys.exit("the window showed no rows")
    gap, at = middle(runs, "gap", "gapAt")
    table.add(what, gap, LONGEST_GAP, remark="%.0f ms after the first paint" % at)


def snapshots(programs, table):
    with programs.sandbox("full", 40) as connect:
        ours = programs.bench("snapshot", connect)
        table.add("Longest gap, reading 1,000 numbers", ours["gap"], LONGEST_GAP)
        name = "Snapshot of 1,000 numbers, 100 trunks, 50 rules"
        try:
            theirs = by_sdks(connect)
        except tools.Unavailable as reason:
            return table.cannot(name, str(reason))
        if ours["objects"] != theirs["objects"] or ours["objects"] != 1150:
            sys.exit("not the same was read: %d and %d objects" % (ours["objects"], theirs["objects"]))
        table.add("… with 100 trunks' lists, 20 credential lists", ours["bins"], 2500)
        table.beside(name, ours["whole"], theirs["whole"], "the SDKs, one after another", 0.5,
                     "with the TwiML bins %.0f ms" % ours["bins"])


def guides(programs, table):
    with programs.sandbox("empty", 100) as connect:
        ours = programs.bench("guide", connect)
        table.beside("Guide's requests, 100 ms away", ours["took"], ours["critical"], "critical path", 1.1,
                     "%d requests; see the trunks, create one, create the rule, read the bin, point the number there"
                     % ours["requests"])
        table.add("Longest gap, guide's run", ours["gap"], LONGEST_GAP)


def rows(programs, table):
    ours = programs.bench("rows")
    if not ours["same"]:
        sys.exit("the filters do not agree")
    table.beside("Sort and filter of 100,000 rows", ours["ours"], ours["theirs"], "QSortFilterProxyModel", 0.1,
                 "sort %.3f, filter %.3f" % (ours["sort"], ours["filter"]))
    table.add("Longest gap, sorting or filtering 100,000 rows", ours["longest"], LONGEST_GAP)


def calls(programs, table):
    codec = programs.bench("codec")
    if codec["rows"] != 1000:
        sys.exit("the calls were not decoded")
    table.least("Calls decoded", codec["rate"], 50, "MB/s", "a page of 1,000 calls, %.1f MB" % codec["megabytes"])
    with programs.sandbox("demo", 40, "--calls", "20000") as connect:
        ours = programs.bench("calls", connect)
        name = "20,000 calls, 40 ms away"
        table.add("First calls of 20,000, 40 ms away", ours["first"], 250)
        table.add("Longest gap, reading 20,000 calls", ours["gap"], LONGEST_GAP)
        try:
            theirs = by_sdks(connect, "calls")
        except tools.Unavailable as reason:
            table.cannot(name, str(reason))
        else:
            if not ours["calls"] == theirs["objects"] == 20000:
                sys.exit("not the same was read: %d and %d calls" % (ours["calls"], theirs["objects"]))
            table.beside(name, ours["whole"], theirs["whole"], "the SDK, pageSize 1000", 0.5)
    with programs.sandbox("demo", 0, "--calls", "100000") as connect:
        window = programs.bench("callwindow", connect)
        if window["rows"] < 100000:
            sys.exit("only %d calls came" % window["rows"])
        for what, name in (("open", "opening"), ("sort", "sorting"), ("filter", "filtering"), ("scroll", "scrolling")):
            table.add("Longest gap, %s 100,000 calls" % name, window[what], LONGEST_GAP)
        table.add("Memory with 100,000 calls", window["memory"], 300, "MB")


def fill(programs, table):
    with programs.sandbox("demo", 150, "--calls", "100000") as connect:
        ours = programs.bench("fill", connect)
        table.add("Longest gap, first fill of 100,000 calls", ours["gap"], LONGEST_GAP)
        name = "First fill of 100,000 calls, 150 ms away"
        try:
            theirs = by_sdks(connect, "calls", TRUNKLINE_ROUNDS="1", timeout=600)
        except tools.Unavailable as reason:
            return table.cannot(name, str(reason))
        if not ours["calls"] >= theirs["objects"] >= 100000:
            sys.exit("not the same was read: %d and %d calls" % (ours["calls"], theirs["objects"]))
        table.beside(name, ours["whole"], theirs["whole"], "the SDK, pageSize 1000", 0.25, "in the archive, not in memory")


def archive(programs, table):
    path = str(programs.home / "calls.sqlite")
    made = programs.bench("fillarchive", path)
    table.add("Writing 1,000,000 calls", made["fill"] / 1000, 60, "s", "%.0f MB" % made["megabytes"])
    ours = programs.bench("archive", path)
    table.add("Opening 1,000,000 calls", ours["open"], 1000)
    table.add("First rows of any filter, 1,000,000 calls", ours["filter"], 100, remark="slowest: " + ours["slowest"])
    table.add("Totals of any filter, 1,000,000 calls", ours["totals"], 1500, remark="beside the window")
    table.add("Status of all trunks and numbers, 1,000,000 calls", ours["traffic"], 3000, remark="beside the window")
    table.add("Memory with 1,000,000 calls", ours["memory"], 300, "MB")


def main():
    parts = {part.__name__: part for part in (windows, snapshots, guides, rows, calls, fill, archive)}
    if len(sys.argv) < 2 or set(sys.argv[2:]) - parts.keys():
        sys.exit(__doc__)
    table = Table()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as home:
        programs = Programs(sys.argv[1], home)
        for name in sys.argv[2:] or parts:
            parts[name](programs, table)
    table.show()
    print("\n%d processors; the load was %.1f before." % (os.cpu_count(), load))
    if load > os.cpu_count() / 2:
        print("Other programs were running: on an idle machine the figures are better.")
    print("\n%s" % ("All of it is met." if not table.missed else "%d not met." % table.missed))
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
