// Reading both accounts: until the first rows, and until all of it.
#include "api/accountsat.h"
#include "bench.h"
#include "model/dispatchrule.h"
#include "model/inboundtrunk.h"
#include "model/phonenumber.h"
#include "model/room.h"
#include "model/twilioaccount.h"
#include "sync/sync.h"

void bench::snapshot(const QByteArray &line)
{
  const QList<const Resource *> byTheSdksToo{&resourceOf<TwilioAccount>(), &resourceOf<PhoneNumber>(),
                                             &resourceOf<InboundTrunk>(), &resourceOf<DispatchRule>(),
                                             &resourceOf<Room>()};
  std::vector<double> first, whole, withBins, gaps;
  int objects = 0;
  for (int round = 0; round < 5; ++round) { // each with its own gate: connections are made anew
    Sync sync(accountsAt(line), {});
    double rowsAt = 0, wholeAt = 0, doneAt = 0;
    Gap gap;
    gap.start();
    const double from = now();
    QObject::connect(&sync, &Sync::changed, &gap, [&](const Resource *r) {
      if (rowsAt == 0 && r && sync.snapshot().part(*r).size() > 0) rowsAt = now();
      if (wholeAt == 0 && std::all_of(byTheSdksToo.begin(), byTheSdksToo.end(), [&](const Resource *each) {
            return sync.snapshot().part(*each).state == Read::Whole;
          }))
        wholeAt = now();
    });
    QObject::connect(&sync, &Sync::finished, &gap, [&] { doneAt = now(); });
    sync.refresh();
    until([&] { return doneAt > 0; });
    gaps.push_back(gap.stop());
    first.push_back(rowsAt - from);
    whole.push_back(wholeAt > 0 ? wholeAt - from : 60'000);
    withBins.push_back(doneAt - from);
    objects = sync.snapshot().part(resourceOf<PhoneNumber>()).size()
              + sync.snapshot().part(resourceOf<InboundTrunk>()).size()
              + sync.snapshot().part(resourceOf<DispatchRule>()).size();
  }
  report({{"first", median(first)},
          {"whole", median(whole)},
          {"bins", median(withBins)},
          {"gap", median(gaps)},
          {"objects", objects}});
}
