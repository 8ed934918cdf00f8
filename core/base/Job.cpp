// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Job.h"

JobBase::JobBase(QObject *owner)
    : QObject(owner)
{
}

void JobBase::cancel()
{
    if (m_state == State::Cancelled)
        return;
    const bool running = m_state == State::Running;
    m_state = State::Cancelled;
    disconnect(this, &JobBase::settled, nullptr, nullptr);
    if (running)
        stop();
    cancelInner();
    deleteLater();
}

void JobBase::cancelInner()
{
    const auto inner = findChildren<JobBase *>(QString(), Qt::FindDirectChildrenOnly);
    for (JobBase *job : inner)
        job->cancel();
}

bool JobBase::settleOnce()
{
    if (m_state != State::Running)
        return false;
    m_state = State::Settled;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state != State::Settled)
                return;
            m_state = State::Delivered;
            deleteLater(); // first, because a handler may delete the owner and this job with it
            emit settled();
        },
        Qt::QueuedConnection);
    return true;
}

JobHandle &JobHandle::operator=(JobBase *job)
{
    if (m_job != job)
        cancel();
    m_job = job;
    return *this;
}

void JobHandle::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job.clear();
}
