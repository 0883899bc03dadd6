// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpointfields.h"

#include "ui/formfield.h"
#include "ui/theme.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

EndpointFields::EndpointFields(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    add(u"authorization_endpoint"_s, u"https://auth.example.org/authorize"_s);
    add(u"token_endpoint"_s, u"https://auth.example.org/token"_s);
    add(u"device_authorization_endpoint"_s, u"https://auth.example.org/device"_s);
    add(u"userinfo_endpoint"_s, u"https://auth.example.org/userinfo"_s);
    add(u"revocation_endpoint"_s, u"https://auth.example.org/revoke"_s);
    retranslate();
}

void EndpointFields::add(const QString &member, const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(member);
    line->setLayoutDirection(Qt::LeftToRight); // an address, in every language
    line->setPlaceholderText(example);
    auto *field = new FormField(line, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(field);
    m_fields.append({member, line, field});
    connect(line, &QLineEdit::textChanged, this, &EndpointFields::edited);
}

Result<ServerMetadata> EndpointFields::metadata(const QString &issuer) const
{
    QJsonObject document{{u"issuer"_s, issuer},
                         {u"response_types_supported"_s, QJsonArray{u"code"_s}}};
    for (const Field &field : m_fields) {
        if (const QString address = field.line->text().trimmed(); !address.isEmpty())
            document[field.member] = address;
    }
    // The person's own words: they may lead into the own network.
    return readServerMetadata(document, issuer, AddressRule::OwnNetwork);
}

void EndpointFields::retranslate()
{
    const QStringList labels{
        tr("Page for signing in (authorization endpoint)"),
        tr("Where tokens are fetched (token endpoint)"), tr("Codes for other devices (optional)"),
        tr("Who signed in (userinfo, optional)"), tr("Sign-out (revocation, optional)")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i).field->setLabel(labels.at(i));
}

} // namespace Lanyard
