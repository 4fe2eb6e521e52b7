// The tables of the tab Outbound trunks that have files of their own, and what they share.
#pragma once
#include "gui/pages/tableparts.h"
#include "model/outboundtrunk.h"

namespace gui {

ResourcePage *pairsTable(Desk &);
ResourcePage *credentialListsTable(Desk &);
ResourcePage *ipListsTable(Desk &);
ResourcePage *sipDomainsTable(Desk &);
ResourcePage *countriesTable(Desk &);

/// Opens the guide; nullptr in a read-only profile.
QAction *setUpOutbound(Desk &, const QString &name);
/// Opens the screen that checks a .env file.
QAction *checkEnvironment(Desk &);
/// Rotates the password of a list's user that LiveKit signs in with, or that of LiveKit's trunk.
PageSpec::RowAction rotateAction(Desk &);
/// "User trunkline", "None".
QString signInOf(const OutboundTrunk &);
/// Twilio's kinds of sign-in in words: "Password and address".
QString whoMayCall(const QString &authType);
/// What an Elastic SIP trunk is made of.
QList<PartsOf> partsOfElasticTrunk();
/// The same in the inspector, with the numbers on it.
InspectorTab connectionsTab();
/// The column auth_type in words. `kinds`: Twilio's text, "IP_ACL,CREDENTIAL_LIST".
void sayWhoMayCall(PageSpec &, QString (*kinds)(const void *row));

} // namespace gui
