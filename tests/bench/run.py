#!/usr/bin/env python3
"""Measures what is promised about speed and memory, as a table; exit code 1 when something is not met.

    run.py FOLDER_WITH_PROGRAMS

Each figure stands beside a peer of the same run where there is one: the vendors' SDKs, Qt's own proxy model, a single
request. Times are medians.
"""
import contextlib, json, os, pathlib, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "conformance"))
import tools  # noqa: E402

LONGEST_GAP = 50  # ms


class Table:
    def __init__(self):
        self.lines, self.missed = [], 0

    def add(self, what, measured, limit, unit="", peer=""):
        met = measured <= limit
        self.missed += not met
        self.lines.append((what, "%.3g%s" % (measured, unit), "≤ %g%s" % (limit, unit), "met" if met else "NOT MET", peer))

    def cannot(self, what, reason):
        self.missed += os.environ.get("CI") == "true"
        self.lines.append((what, "-", "-", "skipped", reason))

    def show(self):
        rows = [("Figure", "Measured", "Promised", "", "Beside")] + self.lines
        widths = [max(len(row[i]) for row in rows) for i in range(5)]
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
    def sandbox(self, company, latency):
        """a sandbox; gives the file with what it printed"""
        process = subprocess.Popen([self.folder / "trunkline-sandbox", "--company", company, "--latency", str(latency)],
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


def by_sdks(connect):
    line = connect.read_text()
    environment = dict(os.environ, TRUNKLINE_SDKS=tools.node_packages(), TRUNKLINE_SANDBOX=line,
                       TRUNKLINE_TWILIO_BASE=json.loads(line)["twilio"]["base"])
    redirect = HERE.parent / "conformance" / "sdk" / "redirect.cjs"
    done = subprocess.run([tools.node()[0], "--require", redirect, HERE / "sdk.cjs"], env=environment, timeout=120,
                          stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def windows(programs, table):
    with programs.sandbox("demo", 40) as connect:
        runs = sorted((programs.bench("window", connect, str(time.monotonic() * 1000)) for _ in range(3)),
                      key=lambda r: r["usable"])
        if not all(r["shown"] for r in runs):
            sys.exit("the window showed no rows")
        table.add("Start to usable window", runs[1]["usable"], 500, " ms", "first painted after %.0f ms" % runs[1]["start"])
        table.add("First rows after connect, 40 ms away", sorted(r["rows"] for r in runs)[1], 250, " ms")
        gap = sorted((r["gap"], r["gapAt"]) for r in runs)[1]
        table.add("Longest gap, sample company", gap[0], LONGEST_GAP, " ms", "%.0f ms after the first paint" % gap[1])
    with programs.sandbox("demo", 0) as connect:
        table.add("Idle memory", programs.memory(connect), 80, " MB")
    with programs.sandbox("full", 40) as connect:
        runs = [programs.bench("window", connect, str(time.monotonic() * 1000)) for _ in range(3)]
        gap = sorted((r["gap"], r["gapAt"]) for r in runs)[1]
        table.add("Longest gap, 1,000 numbers", gap[0], LONGEST_GAP, " ms", "%.0f ms after the first paint" % gap[1])


def snapshots(programs, table):
    with programs.sandbox("full", 40) as connect:
        ours = programs.bench("snapshot", connect)
        table.add("Longest gap, reading 1,000 numbers", ours["gap"], LONGEST_GAP, " ms")
        name = "Snapshot of 1,000 numbers, 100 trunks, 50 rules"
        try:
            theirs = by_sdks(connect)
        except tools.Unavailable as reason:
            return table.cannot(name, str(reason))
        if ours["objects"] != theirs["objects"] or ours["objects"] != 1150:
            sys.exit("not the same was read: %d and %d objects" % (ours["objects"], theirs["objects"]))
        table.add(name, ours["whole"] / theirs["whole"], 0.5, " ×",
                  "%.0f ms, the SDKs %.0f ms; with the TwiML bins %.0f ms" % (ours["whole"], theirs["whole"], ours["bins"]))


def guides(programs, table):
    with programs.sandbox("empty", 100) as connect:
        ours = programs.bench("guide", connect)
        table.add("Guide's requests, 100 ms away", ours["took"] / ours["critical"], 1.1, " ×", "%.0f ms in %d requests, critical path %.0f ms"
                  % (ours["took"], ours["requests"], ours["critical"]))
        table.add("Longest gap, guide's run", ours["gap"], LONGEST_GAP, " ms")


def rows(programs, table):
    ours = programs.bench("rows")
    if not ours["same"]:
        sys.exit("the filters do not agree")
    table.add("Sort and filter of 100,000 rows", ours["ours"] / ours["theirs"], 0.1, " ×",
              "%.0f ms, QSortFilterProxyModel %.0f ms; sort %.3f, filter %.3f"
              % (ours["ours"], ours["theirs"], ours["sort"], ours["filter"]))
    table.add("Longest gap, sorting or filtering 100,000 rows", ours["longest"], LONGEST_GAP, " ms")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    table = Table()
    with tempfile.TemporaryDirectory() as home:
        programs = Programs(sys.argv[1], home)
        for measure in (windows, snapshots, guides, rows):
            measure(programs, table)
    table.show()
    print("\n%d processors, load %.1f" % (os.cpu_count(), os.getloadavg()[0]))
    print("\n%s" % ("All of it is met." if not table.missed else "%d not met." % table.missed))
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
