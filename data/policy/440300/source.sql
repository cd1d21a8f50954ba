-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('shenzhen-2020', '关于养老金调整的报道（中新经纬 2020-06-04，中文原题未见）', '',
     'https://www.tellerreport.com/go/new-pension-adjustments-are-welcome!-these-people-can-get-more-money.rku-RmLSnU.html',
     'B', '2026-11-21'),
    ('shenzhen-limits-2025', '深圳市2025年度社会保险缴费基数上下限（原题未见）', '',
     'https://hrss.gd.gov.cn/gkmlpt/content/4/4789/post_4789618.html', 'B', '2026-11-21'),
    ('shenzhen-benefit-2025', '深圳市2025年计发基数（正式文件未见，引自非官方核对报告）', '',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21'),
    ('shenzhen-2024-57', '深圳市2024年计发基数（正式文件未见，引自非官方核对报告）', '深人社发〔2024〕57号',
     'https://github.com/liubigfatty/pension-calculator', 'B', '2026-11-21');
