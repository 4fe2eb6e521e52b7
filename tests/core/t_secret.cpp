// A secret is shared by its copies, overwritten when the last one goes, and printed by nobody.
#include "core/secret.h"

#include <QDebug>
#include <QTest>
#include <QVariant>

#include <cstring>
#include <malloc.h>
#include <memory>
#ifdef __SANITIZE_ADDRESS__ // GCC
#define WITH_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) // Clang
#define WITH_ADDRESS_SANITIZER
#endif
#endif

// What the watched bytes are at the moment their buffer is freed.
static constexpr int length = 7;
static const char *volatile watched = nullptr;
static char freedWith[length] = {'?'};

static void beforeFree(const volatile void *block)
{
  const char *start = static_cast<const char *>(const_cast<const void *>(block));
  if (!watched || watched < start || watched >= start + malloc_usable_size(const_cast<char *>(start))) return;
  for (int i = 0; i < length; ++i) freedWith[i] = watched[i];
  watched = nullptr;
}

#ifdef WITH_ADDRESS_SANITIZER
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void *, size_t),
                                                         void (*)(const volatile void *));
static void afterMalloc(const volatile void *, size_t) {}
[[maybe_unused]] static const int hooked = __sanitizer_install_malloc_and_free_hooks(afterMalloc, beforeFree);
#else
extern "C" void __libc_free(void *); // glibc's own, below the free() that this program puts before it
extern "C" void free(void *block)
{
  if (block) beforeFree(block);
  __libc_free(block);
}
#endif

template <class T>
concept Streamed = requires(QDataStream &out, const T &value)
{
  out << value;
};
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>, "a secret is made on purpose");
static_assert(!Streamed<Secret>);

class TestSecret : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void holdsAndCompares();
  void copiesShare();
  void isWipedWithTheLastCopy();
  void leavesTheCallersBytesAlone();
  void isNotPrinted();
  void isNotAText();
};

void TestSecret::holdsAndCompares()
{
  QVERIFY(Secret().isEmpty());
  QVERIFY(Secret(QByteArray()).isEmpty());
  QVERIFY(Secret() == Secret(QByteArray()));
  QCOMPARE(Secret().reveal(), QByteArray());
  const Secret secret(QByteArray("hunter2"));
  QVERIFY(!secret.isEmpty());
  QCOMPARE(secret.size(), 7);
  QCOMPARE(secret.reveal(), QByteArray("hunter2"));
  QVERIFY(secret == Secret(QByteArray("hunter2")));
  for (const char *other : {"hunter3", "Hunter2", "hunter", "hunter22", ""})
    QVERIFY(secret != Secret(QByteArray(other)));
}

void TestSecret::copiesShare()
{
  const Secret first(QByteArray("hunter2"));
  const Secret second = first;
  QCOMPARE(second.reveal().constData(), first.reveal().constData());
}

void TestSecret::isWipedWithTheLastCopy()
{
  const QByteArray original("hunter2");
  auto first = std::make_unique<Secret>(original);
  auto second = std::make_unique<Secret>(*first);
  QVERIFY2(first->reveal().constData() != original.constData(), "a secret keeps bytes of its own");
  watched = first->reveal().constData();
  first.reset();
  QVERIFY2(freedWith[0] == '?' && watched, "a copy is left: nothing is freed yet");
  QCOMPARE(second->reveal(), original);
  second.reset();
  QVERIFY2(!watched, "the last copy is gone: the buffer is freed");
  QCOMPARE(QByteArray(freedWith, length), QByteArray(length, '\0'));
}

void TestSecret::leavesTheCallersBytesAlone()
{
  const QByteArray mine("hunter2");
  {
    const Secret secret(mine);
    QCOMPARE(secret.reveal(), mine);
  }
  QCOMPARE(mine, QByteArray("hunter2"));
  {
    const Secret literal(QByteArrayLiteral("hunter2")); // read-only memory: writing to it would crash
    QCOMPARE(literal.size(), 7);
  }
}

void TestSecret::isNotPrinted()
{
  QString out;
  QDebug(&out) << Secret(QByteArray("hunter2")) << Secret();
  QCOMPARE(out.trimmed(), QString("Secret(set) Secret(empty)"));
  out.clear();
  QDebug(&out) << QVariant::fromValue(Secret(QByteArray("hunter2")));
  QVERIFY2(!out.contains("hunter2"), qPrintable(out));
}

void TestSecret::isNotAText()
{
  const QVariant value = QVariant::fromValue(Secret(QByteArray("hunter2")));
  QVERIFY(!value.canConvert<QString>());
  QVERIFY(!value.canConvert<QByteArray>());
  QVERIFY(!value.toString().contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "t_secret.moc"
