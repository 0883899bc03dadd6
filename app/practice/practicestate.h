// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lanyard {

class PracticeAllowance;
class PracticeGrants;

/// The file that grants and allowances survive a restart in. No token in it, only digests.
class PracticeState final
{
public:
    /// \a path may be empty: nothing is kept. Both others must outlive the state.
    PracticeState(const QString &path, PracticeGrants &grants, PracticeAllowance &allowance)
        : m_path(path)
        , m_grants(grants)
        , m_allowance(allowance)
    {}

    /// A damaged file is set aside, one of a newer version is left as it is: both then begin empty.
    void load();
    void save();

private:
    QString m_path;
    PracticeGrants &m_grants;
    PracticeAllowance &m_allowance;
};

} // namespace Lanyard
