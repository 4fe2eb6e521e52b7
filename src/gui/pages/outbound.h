// The tables of the tab Outbound trunks that have files of their own, and what they share.
#pragma once
#include "gui/pages/tableparts.h"

namespace gui {

ResourcePage *credentialListsTable(Desk &);
ResourcePage *ipListsTable(Desk &);
ResourcePage *sipDomainsTable(Desk &);
ResourcePage *countriesTable(Desk &);

/// The column auth_type in words. `kinds`: Twilio's text, "IP_ACL,CREDENTIAL_LIST".
void sayWhoMayCall(PageSpec &, QString (*kinds)(const void *row));

} // namespace gui
