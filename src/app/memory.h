// Memory of the process.
#pragma once

/// Reading an account takes memory that is free again when it has been read: what lies in whole pages goes back to the
/// system, in another thread. Does nothing where the C library has no such call.
void giveBackMemory();
