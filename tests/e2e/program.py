"""The shipped program and its sandbox as child processes, in the private folders of stage.sh."""
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "conformance"))

import harness  # noqa: E402
from a11y import Screen  # noqa: E402
from vendors import Accounts  # noqa: E402

PRIVATE = pathlib.Path(os.environ.get("TRUNKLINE_PRIVATE", "/nonexistent"))


class Program:
    """trunkline, running: its screen, its log, its process."""

    def __init__(self, process, log):
        self.process, self.log = process, log
        self.screen = Screen(process.pid, lambda: process.poll() is None)

    def picture(self, file, crop=None):
        """what the virtual screen shows"""
        cut = ["-crop", crop, "+repage"] if crop else []
        subprocess.run(["import", "-silent", "-window", "root", *cut, str(file)], check=True)

    def command_line(self):
        return pathlib.Path("/proc/%d/cmdline" % self.process.pid).read_bytes()

    def environment(self):
        return pathlib.Path("/proc/%d/environ" % self.process.pid).read_bytes()


def opened():
    """addresses that the program had the browser open"""
    file = PRIVATE / "opened"
    return file.read_text().split() if file.exists() else []


@contextlib.contextmanager
def trunkline(bin_folder, *arguments, environment=None):
    """starts the program; its output goes to a log in the private folders"""
    logs = PRIVATE / "logs"
    logs.mkdir(exist_ok=True)
    log = logs / ("trunkline-%d.log" % len(list(logs.iterdir())))
    with open(log, "wb") as out:
        process = subprocess.Popen([os.path.join(bin_folder, "trunkline"), *arguments], stdin=subprocess.DEVNULL, stdout=out,
                                   stderr=out, env=dict(os.environ, **(environment or {})))
        try:
            yield Program(process, log)
        finally:
            if process.poll() is not None:
                raise RuntimeError("The program ended by itself with %d. %s" % (process.returncode, log.read_text(errors="replace")[-2000:]))
            harness.end(process)


@contextlib.contextmanager
def accounts(bin_folder, company="empty", server=False, options=()):
    """both accounts, and the connect file for them; the LiveKit half is a real livekit-server when asked for"""
    with contextlib.ExitStack() as running:
        connect = running.enter_context(harness.sandbox(os.path.join(bin_folder, "trunkline-sandbox"), "--company", company, *options))
        if server:
            connect["livekit"].update(running.enter_context(harness.livekit_server()))
        folder = running.enter_context(tempfile.TemporaryDirectory(prefix="trunkline-connect"))
        file = pathlib.Path(folder) / "accounts.json"
        file.touch(mode=0o600)
        file.write_text(json.dumps(connect))
        yield Accounts(connect), file
