#!/usr/bin/python3
"""A Secret Service that is no help: fakesecretservice.py hang|refuse. Takes the name on the session bus, prints "ready",
and then never answers a call, or answers each with AccessDenied."""
import sys

import dbus
import dbus.lowlevel
import dbus.mainloop.glib
from gi.repository import GLib


def handle(connection, message):
    if message.get_type() != dbus.lowlevel.MESSAGE_TYPE_METHOD_CALL or message.get_interface() == "org.freedesktop.DBus":
        return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED
    if sys.argv[1] == "refuse":
        connection.send_message(dbus.lowlevel.ErrorMessage(message, "org.freedesktop.DBus.Error.AccessDenied", "not for you"))
    return dbus.lowlevel.HANDLER_RESULT_HANDLED


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
bus.add_message_filter(handle)
bus.request_name("org.freedesktop.secrets")
print("ready", flush=True)
GLib.MainLoop().run()
