#!/usr/bin/env python3
"""Real SIP calls through a real livekit-server and a real livekit-sip: sipcalls_test.py TRUNKLINE-SIPCALLS

TRUNKLINE_LIVEKIT_SIP names the livekit-sip program (sipcalls/build.sh makes one). This starts the servers on loopback and
has TRUNKLINE-SIPCALLS place the calls; its cases are printed as it prints them.
"""
import contextlib, json, os, random, socket, subprocess, sys, tempfile

import harness, tools

NAME = "conformance_sipcalls"

# WebRTC and SIP on loopback alone. livekit-sip opens its RTP ports on every address, but tells callers of 127.0.0.1 only.
RTC = ("tcp_port: 0, udp_port: %d, use_external_ip: false, node_ip: 127.0.0.1, enable_loopback_candidate: true, "
       "interfaces: {includes: [lo]}")
SIP_CONFIG = """redis: {address: "%(redis)s"}
api_key: %(apiKey)s
api_secret: %(apiSecret)s
ws_url: "%(url)s"
sip_port: %(port)d
listen_ip: 127.0.0.1
nat_1_to_1_ip: 127.0.0.1
rtp_port: %(first)d-%(last)d
max_cpu_utilization: 1
logging: {level: info, json: true}
"""


@contextlib.contextmanager
def livekit_sip(program, server, folder):
    """a livekit-sip beside that server; gives the port of its SIP side"""
    port, first = harness.free_port(socket.SOCK_DGRAM), random.randrange(20000, 30000, 400)
    config = os.path.join(folder, "sip.yaml")
    with open(config, "w") as out:
        out.write(SIP_CONFIG % dict(server, port=port, first=first, last=first + 399))
    with open(os.path.join(folder, "sip.log"), "wb") as log:
        process = subprocess.Popen([program, "--config", config], stdout=log, stderr=log)
        try:
            harness.wait_for("livekit-sip", lambda: socket.create_connection(("127.0.0.1", port), 1).close())
            yield port
        finally:
            harness.end(process)


def body(report):
    program = os.environ.get("TRUNKLINE_LIVEKIT_SIP", "")
    if not program:
        return report.skip(NAME, harness.MAY_BE_SKIPPED[NAME])
    if not os.access(program, os.X_OK):
        raise RuntimeError("TRUNKLINE_LIVEKIT_SIP=%s is no program" % program)
    sipp, agent = tools.sipp(), tools.sipcalls_agent()
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as running:
        keep = os.environ.get("TRUNKLINE_SIPCALLS_LOGS") or folder
        os.makedirs(keep, exist_ok=True)
        server = running.enter_context(harness.livekit_server(rtc=RTC % harness.free_port(socket.SOCK_DGRAM)))
        server["sipPort"] = running.enter_context(livekit_sip(program, server, keep))
        environment = dict(os.environ, QTEST_FUNCTION_TIMEOUT="900000",
                           TRUNKLINE_SIPCALLS=json.dumps(dict(server, sipp=sipp, agent=agent, folder=keep)))
        done = subprocess.run([sys.argv[1], *sys.argv[2:]], env=environment, timeout=1500)  # it prints its own cases
        report.check("real SIP calls, the program ran to its end", done.returncode == 0, "exit %d" % done.returncode)


if __name__ == "__main__":
    harness.main(body)
