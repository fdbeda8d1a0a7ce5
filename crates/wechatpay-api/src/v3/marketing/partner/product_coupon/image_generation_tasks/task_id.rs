// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
///
/// `GET`: 查询图片生成任务执行结果, see <https://pay.weixin.qq.com/doc/v3/partner/4017327739>.
#[derive(Debug, Clone)]
pub struct TaskId<C> {
    at: At<C>,
}

impl<C: Caller> TaskId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询图片生成任务执行结果: `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017327739>, <https://pay.weixin.qq.com/doc/v3/partner/4017327753>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::marketing::GET_PARTNER_PRODUCT_COUPON_IMAGE_GENERATION_TASKS_TASK_ID,
            query,
        )
    }
}

/// What [`TaskId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// `image_generation_type`: one of `COMBINE_IMAGE`, `CUT_OUT`.
    pub image_generation_type: ImageGenerationType,
}

pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::ImageGenerationType;

/// What [`TaskId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 品牌ID.
    pub brand_id: String,
    /// 图片生成的任务ID.
    pub task_id: String,
    /// `image_generation_type`: one of `COMBINE_IMAGE`, `CUT_OUT`.
    pub image_generation_type: ImageGenerationType,
    /// `task_state`: one of `PROCESSING`, `FAIL`, `SUCCESS`.
    pub task_state: TaskState,
    /// 拼图结果.
    pub combine_image_result: Option<CombineImageResult>,
    /// 生成商品图结果.
    pub cut_out_result: Option<CutOutResult>,
}

crate::answer! {
    GetAnswer {
        required brand_id "brand_id",
        required task_id "task_id",
        required image_generation_type "image_generation_type",
        required task_state "task_state",
        optional combine_image_result "combine_image_result",
        optional cut_out_result "cut_out_result",
    }
}

crate::open_enum! {
/// `task_state`.
    TaskState {
    Processing = "PROCESSING",
    Fail = "FAIL",
    Success = "SUCCESS",
    }
}

/// 拼图结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CombineImageResult {
    /// 生成的图片URL.
    pub image_url: String,
}

crate::answer! {
    CombineImageResult {
        required image_url "image_url",
    }
}

/// 生成商品图结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CutOutResult {
    /// 生成的图片URL.
    pub image_url: String,
}

crate::answer! {
    CutOutResult {
        required image_url "image_url",
    }
}

impl Request for GetQuery {}
