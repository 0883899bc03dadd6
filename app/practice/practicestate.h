// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Lanyard {

class PracticeAllowance;
class PracticeGrants;

/// The file that grants and allowances survive a restart in. No token in it, only digests.
class PracticeState final
{
public:
    /// \a path may be empty: nothing is kept. \a allowance must outlive the state.
    PracticeState(const QString &path, PracticeAllowance &allowance)
        : m_path(path)
        , m_allowance(allowance)
    {}

    /// Has those of \a service kept too. They must outlive the state.
    void add(const QString &service, PracticeGrants &grants) { m_grants.insert(service, &grants); }

    /// A damaged file is set aside, one of a newer version is left as it is: both then begin empty.
    void load();
    void save();

private:
    QString m_path;
    QMap<QString, PracticeGrants *> m_grants; ///< by service
    PracticeAllowance &m_allowance;
};

} // namespace Lanyard
