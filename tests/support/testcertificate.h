// TestCertificate: a key and a self-signed certificate for 127.0.0.1, made anew for each test.
#pragma once
#include <QSslCertificate>
#include <QSslKey>

struct TestCertificate {
  QSslCertificate certificate;
  QSslKey key;
  /// By the openssl program; ends the test when that is not installed.
  static TestCertificate make();
};
