// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIODevice>

#include <algorithm>

/// A body that can be read only once. If a kept connection ends before the answer, Qt sends the request again by itself, whatever
/// its method; it cannot do so if it cannot read the body again, and then reports the end of the connection. So nothing is asked
/// for twice (rules.md 13). Qt means to do so: QTBUG-73947 and QTBUG-75573 ask for the same with HTTP/2.
class OnceOnlyBody : public QIODevice
{
public:
    OnceOnlyBody(const QByteArray &body, QObject *parent)
        : QIODevice(parent)
        , m_rest(body)
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_rest.isEmpty(); }
    qint64 bytesAvailable() const override { return m_rest.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_rest.isEmpty())
            return -1;
        const qsizetype size = std::min<qsizetype>(maxSize, m_rest.size());
        std::copy_n(m_rest.constData(), size, data);
        m_rest.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_rest;
};
