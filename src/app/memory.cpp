// Giving memory back.
#include "app/memory.h"

#include <QThreadPool>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void giveBackMemory()
{
#ifdef __GLIBC__
  QThreadPool::globalInstance()->start([] { malloc_trim(0); });
#endif
}
