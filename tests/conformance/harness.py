"""What the conformance tests share: counting in QtTest's words, the sandbox and real servers as child processes.

A case prints `PASS   : name`, `FAIL!  : name: reason` or `SKIP   : name: reason`; the last line is the totals.
"""
import contextlib, json, os, select, signal, socket, subprocess, sys, tempfile, time, urllib.request

import tools

sys.path.append(str(tools.ROOT / "tools"))
from runtests import MAY_BE_SKIPPED

SKIPPED = 77  # exit code by which ctest knows a skipped test


class Report:
    """Counts cases; finish() gives the exit code. With CI=true a skip is a failure, but for those that may be."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def ok(self, name):
        self.passed += 1
        print("PASS   : " + clean(name), flush=True)

    def bad(self, name, reason):
        self.failed += 1
        print("FAIL!  : %s: %s" % (clean(name), str(reason).strip()), flush=True)

    def skip(self, name, reason):
        if os.environ.get("CI") == "true" and name not in MAY_BE_SKIPPED:
            return self.bad(name, "cannot be skipped here: %s" % reason)
        self.skipped += 1
        print("SKIP   : %s: %s" % (clean(name), reason), flush=True)

    def check(self, name, good, reason=""):
        self.ok(name) if good else self.bad(name, reason)

    def finish(self):
        print("Totals: %d passed, %d failed, %d skipped" % (self.passed, self.failed, self.skipped), flush=True)
        if self.failed or not (self.passed or self.skipped):
            return 1
        return 0 if self.passed else SKIPPED


def clean(name):
    return " ".join(name.replace(": ", ", ").split())


def main(body):
    """runs body(report); what cannot be had is a skip, anything else that goes wrong a failure"""
    report = Report()
    try:
        body(report)
    except tools.Unavailable as reason:
        report.skip(os.path.basename(sys.argv[0]), reason)
    except Exception as problem:  # a broken test must count as one
        report.bad(os.path.basename(sys.argv[0]), "%s: %s" % (type(problem).__name__, problem))
    sys.exit(report.finish())


def free_port(kind=socket.SOCK_STREAM):
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def end(process, patience=10):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def sandbox(program, *arguments):
    """starts the sandbox and gives what its line on standard output says"""
    if not os.path.exists(program):
        raise RuntimeError("%s is not built" % program)
    process = subprocess.Popen([program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        if not select.select([process.stdout], [], [], 30)[0]:
            raise RuntimeError("the sandbox did not say where it listens within 30 s")
        yield json.loads(process.stdout.readline())
    finally:
        process.stdin.close()  # this alone must end it
        try:
            process.wait(10)
        finally:
            end(process)
    if process.returncode:
        raise RuntimeError("the sandbox ended with %d" % process.returncode)


def wait_for(what, probe, seconds=30):
    until = time.time() + seconds
    while time.time() < until:
        try:
            return probe()
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("%s did not answer within %d s" % (what, seconds))


LIVEKIT_CONFIG = """port: %d
bind_addresses: ["127.0.0.1"]
redis: {address: "127.0.0.1:%d"}
keys: {%s: %s}
rtc: {%s}
logging: {level: warn}
"""


RTC = "tcp_port: 0, use_external_ip: false, node_ip: 127.0.0.1"


@contextlib.contextmanager
def livekit_server(key="conformancekey", secret="conformancesecretconformancesecret", rtc=RTC):
    """starts Debian's redis and a real livekit-server on free ports of loopback; gives its url, key and secret, and the redis"""
    redis, server = tools.redis_server(), tools.livekit_server()
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as running:
        redis_port, port = free_port(), free_port()
        store = subprocess.Popen([redis, "--bind", "127.0.0.1", "--port", str(redis_port), "--save", "", "--appendonly", "no",
                                  "--dir", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        running.callback(end, store)
        wait_for("redis-server", lambda: socket.create_connection(("127.0.0.1", redis_port), 1).close())
        config = os.path.join(folder, "livekit.yaml")
        with open(config, "w") as out:
            out.write(LIVEKIT_CONFIG % (port, redis_port, key, secret, rtc))
        log = open(os.path.join(folder, "livekit.log"), "wb")
        running.callback(log.close)
        livekit = subprocess.Popen([server, "--config", config], stdout=log, stderr=log)
        running.callback(end, livekit)
        url = "http://127.0.0.1:%d" % port
        wait_for("livekit-server", lambda: urllib.request.urlopen(url, timeout=2).close())
        yield {"url": url, "apiKey": key, "apiSecret": secret, "redis": "127.0.0.1:%d" % redis_port}
