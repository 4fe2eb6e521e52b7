"""A read-only session: shows no action that changes anything, and sends no write to either vendor.

    stage.sh readonly_test.py BIN
"""
import glob
import http.server
import json
import os
import sys
import threading
import urllib.error
import urllib.request

import program
from pages import matching, offered, visit

import harness

#: what may never be offered
CHANGING = r"^(Set up|Undo|Edit|Remove|Delete|New|Create|Run|Fix|Repair|Change|Release|Resume|Finish|Close room|Add|Buy)\b"


class Recorder(http.server.BaseHTTPRequestHandler):
    """stands before LiveKit and notes each path"""
    target, paths = None, []

    def do_POST(self):
        Recorder.paths.append(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "content-length", "accept-encoding", "connection")}
        try:
            answer = urllib.request.urlopen(urllib.request.Request(Recorder.target + self.path, body, headers), timeout=10)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            said = answer.read()
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.headers.get("Content-Type", "application/json"))
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

    def log_message(self, *_):
        pass


def look(bin_folder, *arguments):
    """{page: what it offers}"""
    with program.trunkline(bin_folder, *arguments) as running:
        return {page: offered(running.screen) for page in visit(running.screen)}


def body(report):
    bin_folder = sys.argv[1]
    wire = program.PRIVATE / "wire"
    os.environ["TRUNKLINE_WIRE_LOG"] = str(wire)
    with program.accounts(bin_folder, "demo") as (apis, file):
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder) as server:
            connect = json.loads(file.read_text())
            Recorder.target = connect["livekit"]["url"]
            connect["livekit"]["url"] = "http://127.0.0.1:%d" % server.server_port
            file.write_text(json.dumps(connect))
            threading.Thread(target=server.serve_forever, daemon=True).start()
            before = apis.state()
            shown = look(bin_folder, "--read-only", "--connect", str(file))
            same, asked = apis.state() == before, list(Recorder.paths)
            sent = [json.loads(line) for name in glob.glob(str(wire / "*.jsonl")) for line in open(name, encoding="utf-8")]
            usual = look(bin_folder, "--connect", str(file))
            server.shutdown()
    for page, names in shown.items():
        changing = matching(names, CHANGING)
        report.check("%s offers nothing that changes" % page, not changing, ", ".join(changing))
    there = set().union(*(matching(names, CHANGING) for names in usual.values()))
    report.check("a usual session does offer it", len(there) >= 4, "only %s" % ", ".join(sorted(there)))
    writes = ["%s %s" % (x["method"], x["path"]) for x in sent if x["method"] not in ("GET", "HEAD")]
    report.check("Twilio got %d reads and no write" % len(sent), sent and not writes, ", ".join(writes) or "nothing was sent")
    paths = [p.rsplit("/", 1)[-1] for p in asked]
    writes = [p for p in paths if not p.startswith(("List", "Get"))]
    report.check("LiveKit got reads and no write", paths and not writes, ", ".join(writes) or "nothing was sent")
    report.check("both accounts are as before", same)


if __name__ == "__main__":
    harness.main(body)
