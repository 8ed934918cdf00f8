// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

/// The bold label of a field. A required one is followed by a star in the colour of a warning; the star is not part of the
/// accessible name.
class FieldLabel : public QLabel
{
    Q_OBJECT
public:
    explicit FieldLabel(const QString &textWithMnemonic, QWidget *parent = nullptr);

    void setRequired(bool required);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_required = false;
};
