// Wiping and comparing secrets.
#include "core/secret.h"

#include <QDebug>

Secret::Secret(QByteArray bytes) : held(std::make_shared<Wiped>())
{
  bytes.detach(); // our own buffer: wiping must not reach into a literal or somebody else's copy
  held->bytes = std::move(bytes);
}

Secret::Wiped::~Wiped()
{
  volatile char *at = bytes.data(); // volatile: the compiler may not drop a write to memory that is about to be freed
  for (qsizetype i = 0; i < bytes.size(); ++i) at[i] = 0;
}

const QByteArray &Secret::reveal() const
{
  static const QByteArray none;
  return held ? held->bytes : none;
}

bool operator==(const Secret &a, const Secret &b)
{
  const QByteArray &x = a.reveal(), &y = b.reveal();
  unsigned different = x.size() != y.size();
  for (qsizetype i = 0; i < std::min(x.size(), y.size()); ++i) different |= static_cast<unsigned char>(x[i] ^ y[i]);
  return !different;
}

QDebug operator<<(QDebug out, const Secret &s)
{
  const QDebugStateSaver saver(out);
  return out.nospace() << "Secret(" << (s.isEmpty() ? "empty" : "set") << ')';
}
