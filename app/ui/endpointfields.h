// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace Lanyard {

class FormField;

/// The addresses of a server that does not describe itself, typed in from its manual.
class EndpointFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointFields)

public:
    explicit EndpointFields(QWidget *parent = nullptr);

    /// What a server would say of itself that has these addresses. Errors as readServerMetadata().
    [[nodiscard]] Result<ServerMetadata> metadata(const QString &issuer) const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        QString member; ///< its name in a server's description (RFC 8414, 2)
        QLineEdit *line;
        FormField *field;
    };

    void add(const QString &member, const QString &example);

    QList<Field> m_fields;
};

} // namespace Lanyard
