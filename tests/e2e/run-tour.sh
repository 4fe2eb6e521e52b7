#!/bin/bash
# The tour: run-tour.sh BIN OUT [--count] [--livekit-server]. See tour.py.
exec "$(dirname "$(readlink -f "$0")")/stage.sh" tour.py "$@"
