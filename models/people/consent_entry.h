// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_desk.h"

namespace leye {

/// Whether a consent holds on a day.
[[nodiscard]] bool isInForce(const Consent &consent, QDate day);
/// The consent in force for a scope: the one given last; nothing where there is none.
[[nodiscard]] std::optional<Consent> consentInForce(const QList<Consent> &consents, const QString &scope, QDate day);

/// Keeps that somebody agreed to one scope after reading one version of the notice (Personal Information Protection
/// Law, art. 17, 29: separate for each). A new version stands beside the old one. Left open: the day (today). Invalid:
/// no such scope, no version, a day in the future. Conflict: this version is agreed to already. Denied: the right to
/// edit people.
[[nodiscard]] Result<Saved<Consent>> giveConsent(const PeopleDesk &desk, Consent consent);

/// Withdraws all that was agreed to for a scope, whatever its version; as easy as giving (art. 15). Left open: the day
/// (today). NotFound: nothing of it is in force. Invalid: a day in the future or before it was given.
[[nodiscard]] Result<Committed> withdrawConsent(const PeopleDesk &desk, PersonId person, const QString &scope,
                                                QDate day = {}, const QString &reason = {});

} // namespace leye
