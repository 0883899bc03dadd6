// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountfile.h"

#include "accounts/accountjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int accountFileVersion = 1;

Error damagedFile(const QString &pointer, const QString &reason)
{
    return Error{.kind = ErrorKind::FileDamaged, .detail = pointer + u": "_s + reason};
}

std::optional<Error> versionFault(const QJsonObject &document)
{
    const QJsonValue version = document.value("version"_L1);
    if (!version.isDouble() || version.toDouble() < 1)
        return damagedFile(u"/version"_s, u"not a version number"_s);
    if (version.toDouble() > accountFileVersion)
        return Error{.kind = ErrorKind::FileTooNew,
                     .detail = u"version %1"_s.arg(version.toDouble())};
    return std::nullopt;
}

bool isSamePerson(const Account &a, const Account &b)
{
    return a.providerId == b.providerId && a.identity == b.identity;
}

/// The account at \a index added to \a file, or why it cannot be.
std::optional<Error> addParsed(AccountFile &file, const QJsonValue &value, qsizetype index)
{
    const QString pointer = u"/accounts/%1"_s.arg(index);
    if (!value.isObject())
        return damagedFile(pointer, u"not an object"_s);
    const auto account = accountFromJson(value.toObject());
    if (!account)
        return Error{.kind = ErrorKind::FileDamaged,
                     .detail = pointer + u'/' + account.error().detail};
    for (const Account &other : std::as_const(file.accounts)) {
        if (other.id == account.value().id || isSamePerson(other, account.value()))
            return damagedFile(pointer, u"the same account twice"_s);
    }
    file.accounts.append(account.value());
    return std::nullopt;
}

} // namespace

void AccountFile::repairActive()
{
    QHash<QString, QString> repaired;
    for (const Account &account : std::as_const(accounts)) {
        if (active.value(account.providerId) == account.id ||
            !repaired.contains(account.providerId))
            repaired.insert(account.providerId, account.id);
    }
    active = repaired;
}

Result<AccountFile> parseAccountFile(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError)
        return damagedFile(u"byte %1"_s.arg(fault.offset), fault.errorString());
    if (!document.isObject())
        return damagedFile(u"/"_s, u"not an object"_s);
    AccountFile file;
    file.original = document.object();
    if (const auto error = versionFault(file.original))
        return *error;
    const QJsonValue list = file.original.value("accounts"_L1);
    if (!list.isArray())
        return damagedFile(u"/accounts"_s, u"not a list"_s);
    const QJsonArray accounts = list.toArray();
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        if (const auto error = addParsed(file, accounts.at(i), i))
            return *error;
    }
    const QJsonObject active = file.original.value("active"_L1).toObject();
    for (auto it = active.begin(); it != active.end(); ++it)
        file.active.insert(it.key(), it.value().toString());
    for (const QJsonValue &value : file.original.value("revocations"_L1).toArray()) {
        if (const QString id = value.toString(); !id.isEmpty())
            file.revocations.append(id);
    }
    file.repairActive();
    return file;
}

QByteArray accountFileText(const AccountFile &file)
{
    QHash<QString, QJsonObject> originals;
    const QJsonArray before = file.original.value("accounts"_L1).toArray();
    for (const QJsonValue &value : before)
        originals.insert(value.toObject().value("id"_L1).toString(), value.toObject());
    QJsonArray accounts;
    for (const Account &account : file.accounts)
        accounts.append(accountToJson(account, originals.value(account.id)));
    QJsonObject active;
    for (auto it = file.active.begin(); it != file.active.end(); ++it)
        active.insert(it.key(), it.value());
    QJsonObject document = file.original;
    document.insert("version"_L1, accountFileVersion);
    document.insert("accounts"_L1, accounts);
    document.insert("active"_L1, active);
    if (file.revocations.isEmpty())
        document.remove("revocations"_L1);
    else
        document.insert("revocations"_L1, QJsonArray::fromStringList(file.revocations));
    return QJsonDocument(document).toJson();
}

} // namespace Lanyard
