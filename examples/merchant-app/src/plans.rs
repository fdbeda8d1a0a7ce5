/// What the shop sells.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) slug: &'static str,
    pub(crate) title: &'static str,
    pub(crate) period: &'static str,
    /// What is deducted for a period, in 分.
    pub(crate) price: i64,
    /// The template (模板ID) that was configured for it on the merchant platform.
    pub(crate) plan_id: i64,
}

pub(crate) const PLANS: [Plan; 2] = [
    Plan { slug: "music", title: "音乐会员", period: "每月", price: 1500, plan_id: 12535 },
    Plan { slug: "video", title: "视频会员", period: "每季", price: 6800, plan_id: 12536 },
];

impl Plan {
    pub(crate) fn find(slug: &str) -> Option<&'static Self> {
        PLANS.iter().find(|plan| plan.slug == slug)
    }

    /// As people write it: `15.00`.
    pub(crate) fn price_text(&self) -> String {
        format!("{}.{:02}", self.price / 100, self.price % 100)
    }
}
