// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"

#include <QPlainTextEdit>

/// A value that is read, selected and copied but not changed: in the tab order, its accessible name is its label and its
/// value the text (rules.md 27). It wraps and grows instead of being cut.
class ReadOnlyValue : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// `label` is the accessible name, without a mnemonic.
    explicit ReadOnlyValue(const QString &label, QWidget *parent = nullptr);

    void setValue(const QString &text, Tone tone = Tone::Normal);
    QString value() const { return toPlainText(); }
    void setMonospaced(bool monospaced);
    void setBold(bool bold);
    /// A dot in the colour of the value before it, for a status.
    void setDotted(bool dotted);
    /// For addresses and codes (rules.md 29).
    void setLeftToRight(bool leftToRight);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void applyTone();
    void applyDirection();
    int dotRoom() const;
    int baselineDrop() const;

    bool m_dotted = false;
    bool m_leftToRight = false;
    Tone m_tone = Tone::Normal;
};
