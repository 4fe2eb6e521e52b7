// What the sample business hosts as functions: a document of Trunkline's, and somebody else's program beside it.
#include "sandbox/company.h"

namespace sandbox {

void addHosted(Company &company, const QString &sipHost)
{
  CompanyTrunk &clinics = company.trunks.first();
  const QString twiml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>\n"
                                       "  <Dial answerOnBridge=\"true\" timeout=\"20\" sequential=\"true\">\n"
                                       "    <Sip username=\"%1\" password=\"%2\">sip:{{To}}@%3;transport=tcp</Sip>\n"
                                       "    <Number>+15105550142</Number>\n  </Dial>\n</Response>\n")
                            .arg(clinics.authUsername, clinics.authPassword, sipHost);
  const QString service = QStringLiteral("trunkline"), name = QStringLiteral("night-desk");
  company.functions = {{service, name, QStringLiteral("protected"), hostedProgram(twiml)},
                       {service, QStringLiteral("survey-result"), QStringLiteral("public"),
                        QStringLiteral("exports.handler = (context, event, callback) => callback(null, 'thanks');\n")}};
  CompanyNumber night{.phoneNumber = QStringLiteral("+15105550184"),
                      .friendlyName = QStringLiteral("Night desk"),
                      .country = QStringLiteral("US"),
                      .voiceUrl = functionAddress(service, name)};
  night.created = company.founded + 300 * 86'400;
  clinics.numbers += night.phoneNumber;
  company.numbers.append(night);
}

} // namespace sandbox
