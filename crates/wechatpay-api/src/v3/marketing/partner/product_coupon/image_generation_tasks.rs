// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/image-generation-tasks`

pub mod task_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/image-generation-tasks`
///
/// `POST`: 提交图片生成任务, see <https://pay.weixin.qq.com/doc/v3/partner/4017327735>.
#[derive(Debug, Clone)]
pub struct ImageGenerationTasks<C> {
    at: At<C>,
}

impl<C: Caller> ImageGenerationTasks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
    #[doc(alias = "taskId")]
    #[must_use]
    pub fn task_id(&self, task_id: impl std::fmt::Display) -> task_id::TaskId<C> {
        task_id::TaskId::new(self.at.with("task_id", task_id))
    }

    /// 提交图片生成任务: `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017327735>, <https://pay.weixin.qq.com/doc/v3/partner/4017327752>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_IMAGE_GENERATION_TASKS, body)
    }
}

/// What [`ImageGenerationTasks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 图片生成的任务ID.
    pub task_id: String,
    /// `image_generation_type`: one of `COMBINE_IMAGE`, `CUT_OUT`.
    pub image_generation_type: ImageGenerationType,
    /// 拼图数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_image: Option<CombineImage>,
    /// 抠图数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_out: Option<CutOut>,
}

crate::open_enum! {
/// `image_generation_type`.
    ImageGenerationType {
    CombineImage = "COMBINE_IMAGE",
    CutOut = "CUT_OUT",
    }
}

/// 拼图数据.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CombineImage {
    /// `scope`: one of `ALL`, `SINGLE`, `CATEGORY`.
    pub scope: Scope,
    /// `type`: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub r#type: Type,
    /// `usage_mode`: one of `SINGLE`, `PROGRESSIVE_BUNDLE`.
    pub usage_mode: UsageMode,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 背景颜色色值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
}

crate::open_enum! {
/// `scope`.
    Scope {
    All = "ALL",
    Single = "SINGLE",
    Category = "CATEGORY",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    Normal = "NORMAL",
    Discount = "DISCOUNT",
    Exchange = "EXCHANGE",
    }
}

pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::UsageMode;

/// 满减券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct NormalCoupon {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定减免金额.
    pub discount_amount: i64,
}

/// 折扣券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DiscountCoupon {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定减免百分比.
    pub percent_off: i64,
}

/// 兑换券使用规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ExchangeCoupon {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定兑换价格.
    pub exchange_price: i64,
}

/// 抠图数据.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CutOut {
    /// 商品图URL.
    pub image_url: String,
}

/// What [`ImageGenerationTasks::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 图片生成的任务ID.
    pub task_id: String,
    /// 品牌ID.
    pub brand_id: String,
}

crate::answer! {
    PostAnswer {
        required task_id "task_id",
        required brand_id "brand_id",
    }
}

impl Request for PostRequest {}
