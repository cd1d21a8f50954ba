-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('340100-base-2025-01-u', '安徽合肥城乡居民基础养老金（非正式资料）', '',
     'https://www.csshebao.com/yanglao/125915.html', 'C', '2026-11-28'),
    ('340100-old-age-2025-01-u', '安徽合肥高龄加发（非正式资料）', '',
     'https://www.csshebao.com/yanglao/125915.html', 'C', '2026-11-28'),
    ('340100-back-payment-2025-01-u', '安徽省合肥市城乡居民基本养老保险补缴（非正式资料）', '',
     'https://www.csshebao.com/yanglao/125915.html', 'C', '2026-11-28');
