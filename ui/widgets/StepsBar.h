// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QStringList>

/// The steps of a wizard in one line: those done, the current one, those to come. Assistive technology reads one label,
/// "Step 1 of 3: Destination".
class StepsBar : public QLabel
{
    Q_OBJECT
public:
    explicit StepsBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &names, qsizetype current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString text;
        QRect at;
        bool current;
    };
    QList<Part> arrange(int width) const;
    QFont stepFont(bool current) const;

    QStringList m_names;
    qsizetype m_current = 0;
};
